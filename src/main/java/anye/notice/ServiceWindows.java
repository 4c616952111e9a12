package anye.notice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import anye.access.CurrentActor;
import anye.kernel.Division;
import anye.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** The directory of service windows (服务窗口). */
@ApplicationScoped
public class ServiceWindows {

    private static final int MOST = 300;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private CurrentActor actor;

    /** Those of a region and of the regions in it. */
    public List<ServiceWindowRow> in(Division region, String words) {
        return all().filter(window -> region.contains(window.division())).map(ServiceWindow::row).filter(row -> says(row, words)).limit(MOST).toList();
    }

    /** Those of the regions above it, the nearest first: where to turn when the region has none of its own. */
    public List<ServiceWindowRow> above(Division region) {
        return all().filter(window -> !window.division().equals(region) && window.division().contains(region)).map(ServiceWindow::row)
                .sorted((one, other) -> other.division().level().compareTo(one.division().level())).toList();
    }

    private java.util.stream.Stream<ServiceWindow> all() {
        return entities.createQuery("select w from ServiceWindow w where w.active = true order by w.division, w.id", ServiceWindow.class).getResultStream();
    }

    private static boolean says(ServiceWindowRow row, String words) {
        return words == null || words.isBlank() || (row.name() + "\n" + row.address() + "\n" + row.phone()).toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
    }

    /** Every window of the acting office's region, closed ones too. */
    public List<ServiceWindowRow> governed() {
        return entities.createQuery("select w from ServiceWindow w order by w.division, w.id", ServiceWindow.class).getResultStream()
                .filter(window -> mayGovern(window.division())).map(ServiceWindow::row).toList();
    }

    /** @throws Refusal notice.window.gone when it is not of the office's region */
    public ServiceWindowRow govern(long id) {
        return governed(id).row();
    }

    /** For an installation's first data: a window of that name in that region is left as it is. */
    @Transactional
    public void ensure(ServiceWindowRow window) {
        boolean there = all().anyMatch(other -> other.division().equals(window.division()) && other.row().name().equals(window.name()));
        if (!there) {
            entities.persist(new ServiceWindow(window));
        }
    }

    boolean mayGovern(Division division) {
        return actor.get().isStaff() && actor.get().office().contains(division);
    }

    ServiceWindow lock(long id, long version) {
        var window = governed(id);
        entities.lock(window, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(window);
        if (window.version() != version) {
            throw new Refusal(null, "notice.window.changedMeanwhile");
        }
        return window;
    }

    ServiceWindow add(ServiceWindow window) {
        entities.persist(window);
        entities.flush();
        return window;
    }

    private ServiceWindow governed(long id) {
        return Optional.ofNullable(entities.find(ServiceWindow.class, id)).filter(window -> mayGovern(window.division())).orElseThrow(() -> new Refusal(null, "notice.window.gone"));
    }
}
