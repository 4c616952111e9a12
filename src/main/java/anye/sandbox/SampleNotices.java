package anye.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** 通知公告 and 服务窗口 of the sample regions, so that a demonstration has some; plainly invented, as everything in the sandbox. */
@ApplicationScoped
public class SampleNotices {

    private static final String WRITER = "system:sandbox";

    @PersistenceContext
    private EntityManager entities;

    /** Once: what somebody has changed or withdrawn since stays as it is. */
    @Transactional
    void publish() {
        var file = read();
        if (count("select count(*) from public_notice where written_by = ?1", WRITER) == 0) {
            file.getJsonArray("notices").getValuesAs(JsonObject.class).forEach(this::publish);
        }
        file.getJsonArray("windows").getValuesAs(JsonObject.class).stream().filter(window -> count("select count(*) from service_window where name = ?1", window.getString("name")) == 0).forEach(this::open);
    }

    private void publish(JsonObject notice) {
        entities.createNativeQuery("insert into public_notice (edition, title, body, audience, open, written_by, changed_at, publish_at, version) values (1, ?1, ?2, ?3, true, ?4, ?5, ?5, 0)")
                .setParameter(1, notice.getString("title")).setParameter(2, notice.getString("body")).setParameter(3, notice.getString("audience")).setParameter(4, WRITER)
                .setParameter(5, Instant.parse(notice.getString("publishedAt")).atOffset(ZoneOffset.UTC)).executeUpdate();
        entities.createNativeQuery("update public_notice set series = id where series is null and written_by = ?1").setParameter(1, WRITER).executeUpdate();
    }

    private void open(JsonObject window) {
        entities.createNativeQuery("insert into service_window (division, name, address, phone, hours, barrier_free, source, checked_on, active, version) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, true, 0)")
                .setParameter(1, window.getString("division")).setParameter(2, window.getString("name")).setParameter(3, window.getString("address")).setParameter(4, window.getString("phone"))
                .setParameter(5, window.getString("hours")).setParameter(6, window.getString("barrierFree")).setParameter(7, window.getString("source")).setParameter(8, LocalDate.of(Samples.YEAR + 1, 9, 1)).executeUpdate();
    }

    private long count(String query, String of) {
        return ((Number) entities.createNativeQuery(query).setParameter(1, of).getSingleResult()).longValue();
    }

    private static JsonObject read() {
        try (var file = SampleNotices.class.getResourceAsStream("notices.json"); var reader = Json.createReader(file)) {
            return reader.readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
