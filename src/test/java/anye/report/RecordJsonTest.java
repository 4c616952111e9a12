package anye.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import anye.declaration.CertificateDetails;
import anye.declaration.ContractDetails;
import anye.declaration.EducationDetails;
import anye.dispatch.ContractRow;
import anye.dispatch.ContractTerms;
import anye.dispatch.RosterLine;
import anye.employer.AffiliatedUnitRow;
import anye.employer.CorrectionRow;
import anye.employer.EmployerProfile;
import anye.kernel.Division;
import anye.kernel.Money;
import anye.kernel.ResidentNumber;
import anye.levy.ReliefClaim;
import anye.levy.ReliefRow;
import jakarta.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordJsonTest {

    record Paid(ResidentNumber person, Division place, Money wage, LocalDate on, int months, Boolean late, List<String> words, String none, long version) {
    }

    /** A table of the employer's, the records by which it is taken away, and the columns that are left out, each for its reason. */
    record Taken(String entity, List<Class<? extends Record>> records, Set<String> leftOut) {
    }

    static Stream<Taken> tables() {
        return Stream.of(
                // when the unit first came is in the journal
                new Taken("anye.employer.Employer", List.of(EmployerProfile.class), Set.of("id", "firstSeenAt")),
                // all are the employer's; when they were added is in the journal
                new Taken("anye.employer.AffiliatedUnit", List.of(AffiliatedUnitRow.class), Set.of("employer", "addedAt")),
                // the rest of a placement's stand within its placement, with their numbers
                new Taken("anye.declaration.PlacementContract", List.of(ContractDetails.class), Set.of("id", "placementId")),
                new Taken("anye.declaration.PlacementCertificate", List.of(CertificateDetails.class), Set.of("id", "placementId", "byHand", "accepted")),
                new Taken("anye.declaration.PlacementEducation", List.of(EducationDetails.class), Set.of("id", "placementId")),
                // officeCode is the office once more, liveKey only keeps out a second application, and who decided stands there by name
                new Taken("anye.levy.ReliefApplication", List.of(ReliefRow.class, ReliefClaim.class), Set.of("officeCode", "liveKey", "decidedKey")),
                // waiting is the state once more
                new Taken("anye.employer.UnitCorrection", List.of(CorrectionRow.class), Set.of("officeCode", "waiting")),
                // columns once more as text; the due day stands as one; when it was begun is in the journal
                new Taken("anye.dispatch.DispatchContract", List.of(ContractRow.class, ContractTerms.class), Set.of("placeCode", "agencyCode", "hostCode", "dueOn", "dueProvisional", "openedAt")),
                // a line stands within its roster
                new Taken("anye.dispatch.RosterEntry", List.of(RosterLine.class), Set.of("rosterId")));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_column_of_the_employers_tables_is_taken_along_or_left_out_for_a_reason(Taken taken) throws ClassNotFoundException {
        var told = taken.records().stream().flatMap(record -> Arrays.stream(record.getRecordComponents())).map(RecordComponent::getName).collect(Collectors.toSet());
        var columns = Arrays.stream(Class.forName(taken.entity()).getDeclaredFields()).filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic() && !field.getName().startsWith("_persistence"))
                .map(Field::getName).filter(name -> !name.equals("version")).toList();
        assertThat(columns).isNotEmpty().allMatch(column -> told.contains(column) || taken.leftOut().contains(column), "is taken along, or left out for a reason");
        assertThat(columns).as("what is left out is there").containsAll(taken.leftOut());
    }

    @Test
    void a_record_is_written_whole_and_in_the_clear() {
        var out = new StringWriter();
        try (var json = Json.createGenerator(out)) {
            RecordJson.object(json, new Paid(ResidentNumber.of("210399196501010114"), Division.of("210302"), Money.parse("1900.50"), LocalDate.of(2025, 1, 2), 12, true, List.of("一", "二"), null, 3));
        }
        var read = Json.createReader(new StringReader(out.toString())).readObject();
        assertThat(read.keySet()).containsExactly("person", "place", "wage", "on", "months", "late", "words", "none");
        assertThat(read.getString("person")).isEqualTo("210399196501010114");
        assertThat(read.getString("place")).isEqualTo("210302");
        assertThat(read.getString("wage")).isEqualTo("1900.50");
        assertThat(read.getString("on")).isEqualTo("2025-01-02");
        assertThat(read.getInt("months")).isEqualTo(12);
        assertThat(read.isNull("none")).isTrue();
    }
}
