package anye.declaration;

import java.time.Instant;

import anye.kernel.Division;
import anye.rules.YearFacts;
import anye.rules.YearVerdict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What the rules answered, from which facts, under whose law. Appended; a later one supersedes it, nothing changes it. */
@Entity
@Table(name = "verdict")
class StoredVerdict {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "placement_id")
    private long placementId;
    @Column(name = "given_at")
    private Instant givenAt;
    private String facts;
    private String answers;
    private Division division;

    protected StoredVerdict() {
    }

    StoredVerdict(long placementId, YearFacts facts, YearVerdict verdict, Division division, Instant givenAt) {
        this.placementId = placementId;
        this.facts = FactsText.write(facts);
        this.answers = VerdictText.write(verdict);
        this.division = division;
        this.givenAt = givenAt;
    }

    Long id() {
        return id;
    }

    YearFacts facts() {
        return FactsText.read(facts);
    }

    YearVerdict verdict() {
        return VerdictText.read(answers);
    }

    Division division() {
        return division;
    }

    Instant givenAt() {
        return givenAt;
    }
}
