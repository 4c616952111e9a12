package anye.review;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** That a member of staff is to know of an event, until they have looked at the case. */
@Entity
@Table(name = "case_telling")
@IdClass(CaseTelling.Key.class)
class CaseTelling {

    /** One for an event and a member of staff. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long eventId;
        private String toldTo;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.eventId == eventId && Objects.equals(key.toldTo, toldTo);
        }

        @Override
        public int hashCode() {
            return Objects.hash(eventId, toldTo);
        }
    }

    @Id
    @Column(name = "event_id")
    private long eventId;
    @Id
    @Column(name = "told_to")
    private String toldTo;
    @Column(name = "seen_at")
    private Instant seenAt;

    protected CaseTelling() {
    }

    CaseTelling(long eventId, String toldTo) {
        this.eventId = eventId;
        this.toldTo = toldTo;
    }
}
