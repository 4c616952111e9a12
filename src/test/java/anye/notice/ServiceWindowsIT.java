package anye.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import anye.access.Acting;
import anye.kernel.Division;
import anye.testing.InContainer;
import jakarta.inject.Inject;

class ServiceWindowsIT extends InContainer {

    private static final Division SHANGCHENG = Division.of("330102");

    @Inject
    private ServiceWindows windows;
    @Inject
    private SaveServiceWindow saveServiceWindow;
    @Inject
    private Clock clock;
    @Inject
    private Acting acting;

    @BeforeEach
    void an_administrator_acts() {
        acting.asAdministrator();
    }

    @Test
    void a_window_is_found_in_its_region_and_in_those_above_it_until_it_is_closed() {
        var name = "上城样例窗口" + System.nanoTime();
        long id = saveServiceWindow.save(aWindow(null, SHANGCHENG, name, 0, true));
        acting.asNobody();
        assertThat(windows.in(SHANGCHENG, name)).extracting(ServiceWindowRow::id).containsExactly(id);
        assertThat(windows.in(Division.of("330000"), name)).extracting(ServiceWindowRow::id).containsExactly(id);
        assertThat(windows.in(Division.of("330106"), name)).isEmpty();
        assertThat(windows.in(SHANGCHENG, "没有这样的窗口")).isEmpty();
        an_administrator_acts();
        saveServiceWindow.save(aWindow(id, SHANGCHENG, name, windows.govern(id).version(), false));
        assertThat(windows.in(SHANGCHENG, name)).isEmpty();
        assertThat(windows.govern(id).active()).isFalse();
    }

    @Test
    void where_a_region_has_none_the_windows_above_it_are_named_the_nearest_first() {
        long province = saveServiceWindow.save(aWindow(null, Division.of("330000"), "浙江样例窗口" + System.nanoTime(), 0, true));
        long city = saveServiceWindow.save(aWindow(null, Division.of("330100"), "杭州样例窗口" + System.nanoTime(), 0, true));
        assertThat(windows.above(Division.of("330182"))).extracting(ServiceWindowRow::id).containsSubsequence(city, province);
    }

    @Test
    void the_second_of_two_writers_is_told_and_no_field_is_left_out() {
        long id = saveServiceWindow.save(aWindow(null, SHANGCHENG, "样例" + System.nanoTime(), 0, true));
        long read = windows.govern(id).version();
        saveServiceWindow.save(aWindow(id, SHANGCHENG, "改" + System.nanoTime(), read, true));
        assertThatThrownBy(() -> saveServiceWindow.save(aWindow(id, SHANGCHENG, "再改", read, true))).hasMessage("notice.window.changedMeanwhile");
        assertThatThrownBy(() -> saveServiceWindow.save(aWindow(null, SHANGCHENG, " ", 0, true))).hasMessage("notice.window.missing");
        assertThatThrownBy(() -> saveServiceWindow.save(aWindow(null, null, "样例", 0, true))).hasMessage("notice.window.outside");
    }

    /** As a demonstration has them; started again, it has them once. */
    @ParameterizedTest
    @ValueSource(strings = {"210302", "210300", "330106", "410105"})
    void every_sample_region_has_its_window_once(String division) {
        acting.asNobody();
        assertThat(windows.in(Division.of(division), "（样例）")).extracting(row -> row.division().code()).filteredOn(division::equals).hasSize(1);
    }

    @Test
    void a_supervisor_keeps_no_windows() {
        acting.asSupervisor("330100");
        assertThatThrownBy(() -> saveServiceWindow.save(aWindow(null, SHANGCHENG, "样例", 0, true))).hasMessage("access.notFound");
    }

    private ServiceWindowRow aWindow(Long id, Division division, String name, long version, boolean active) {
        return new ServiceWindowRow(id, division, name, "样例路1号", "0571-0000000", "工作日9:00至17:00", Set.of(BarrierFree.STEP_FREE, BarrierFree.SIGN_LANGUAGE), null,
                "样例数据", LocalDate.now(clock), active, version);
    }
}
