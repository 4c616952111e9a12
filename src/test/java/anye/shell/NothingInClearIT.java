package anye.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import anye.access.Acting;
import anye.declaration.AddPlacement;
import anye.declaration.Affiliation;
import anye.declaration.ApplyReview;
import anye.declaration.AttachEvidence;
import anye.declaration.ChooseMonths;
import anye.declaration.CompleteDeclaration;
import anye.declaration.ContractDetails;
import anye.declaration.ContractType;
import anye.declaration.Declarations;
import anye.declaration.Degree;
import anye.declaration.EducationDetails;
import anye.declaration.ListedPlacements;
import anye.declaration.PersonDetails;
import anye.declaration.PlacementSearch;
import anye.declaration.Placements;
import anye.declaration.ReviewStatus;
import anye.declaration.SaveContract;
import anye.declaration.SaveEducation;
import anye.declaration.SavePlacement;
import anye.declaration.StudyForm;
import anye.declaration.SubmitPlacement;
import anye.declaration.VerifyPlacement;
import anye.dispatch.Desks;
import anye.dispatch.Shares;
import anye.dispatch.Side;
import anye.employer.EmployerProfile;
import anye.employer.LegalDocument;
import anye.employer.OpenProfile;
import anye.employer.Ownership;
import anye.employer.SaveProfile;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.EmployerType;
import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.kernel.ResidentNumber;
import anye.rules.JobCategory;
import anye.rules.PerQuestion;
import anye.rules.Question;
import anye.sandbox.Samples;
import anye.sandbox.Story;
import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** People are declared and dispatched, and then the whole database is read as whoever has stolen it would. */
class NothingInClearIT extends InContainer {

    private static final CreditCode EMPLOYER = CreditCode.of("91410105MA00XX912F");
    private static final CreditCode AGENCY = CreditCode.of("91410105MA00XX920A");
    private static final CreditCode HOST = CreditCode.of("91410105MA00XX9397");
    private static final String NAME = "郑州样例九十一号公司";
    private static final Division JINSHUI = Division.of("410105");
    private static final BusinessYear YEAR = new BusinessYear(2025);
    private static final ResidentNumber LEGAL = ResidentNumber.of("410199198407110034");
    private static final ResidentNumber DISPATCHED = ResidentNumber.of("410199197203150128");
    private static final String PHONE = "13700009112";
    private static final String GUARDIAN = "13700009113";
    private static final String DIPLOMA = "100001201905009114";
    /** Alone or in the number of a 残疾人证. */
    private static final Pattern EIGHTEEN = Pattern.compile("(?<![0-9A-Za-z])(\\d{17}[\\dXx])(?:\\d{2}(?:[Bb]\\d)?)?(?![0-9A-Za-z])");
    private static final Set<Integer> BYTES = Set.of(Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB);
    private static final Set<Integer> TEXTS = Set.of(Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB, Types.OTHER);

    @Resource(lookup = "java:app/jdbc/anye")
    private DataSource source;
    @Inject
    private Acting acting;
    @Inject
    private Transaction transaction;
    @Inject
    private Samples samples;
    @Inject
    private OpenProfile openProfile;
    @Inject
    private SaveProfile saveProfile;
    @Inject
    private AddPlacement addPlacement;
    @Inject
    private SavePlacement savePlacement;
    @Inject
    private SaveEducation saveEducation;
    @Inject
    private SaveContract saveContract;
    @Inject
    private VerifyPlacement verifyPlacement;
    @Inject
    private ChooseMonths chooseMonths;
    @Inject
    private AttachEvidence attachEvidence;
    @Inject
    private SubmitPlacement submitPlacement;
    @Inject
    private ApplyReview applyReview;
    @Inject
    private CompleteDeclaration completeDeclaration;
    @Inject
    private Placements placements;
    @Inject
    private ListedPlacements listed;
    @Inject
    private Declarations declarations;
    @Inject
    private Desks desks;
    @Inject
    private Shares shares;

    @Test
    void no_number_and_no_telephone_of_a_person_stands_readable_in_any_column_of_any_table() throws SQLException {
        var person = samples.people().stream().filter(each -> each.employer().creditCode().value().equals("91410105MA00XX04X3") && each.story() == Story.PASSING).findFirst().orElseThrow();
        var id = declared(person.number());
        try {
            assertThat(placements.file(id)).satisfies(file -> {
                assertThat(file.row().person()).isEqualTo(person.number());
                assertThat(file.row().status()).isEqualTo(ReviewStatus.APPROVED_MANUAL);
                assertThat(file.details().phone()).isEqualTo(PHONE);
                assertThat(file.details().guardianPhone()).isEqualTo(GUARDIAN);
                assertThat(file.certificates()).isNotEmpty();
            });
            for (var search : List.of(person.number().value(), person.number().value().substring(5, 14), person.name())) {
                assertThat(listed.page(EMPLOYER, YEAR, new PlacementSearch(search, null, 1)).rows()).as("found by what was typed").hasSize(1);
            }
            var known = new ArrayList<>(List.of(person.number().value(), LEGAL.value(), DISPATCHED.value(), PHONE, GUARDIAN, DIPLOMA));
            placements.file(id).certificates().forEach(held -> known.add(held.details().number()));
            var contract = desks.aFiledContract(AGENCY, HOST, DISPATCHED.value() + "43");
            desks.agree(contract, AGENCY, HOST, "2026-07", "2026-08", Side.HOST);
            assertThat(shares.of(contract)).extracting(share -> share.person()).containsExactly(DISPATCHED);

            assertThat(cells(text -> known.stream().anyMatch(text::contains))).isEmpty();
            assertThat(cells(NothingInClearIT::holdsANumber)).as("nor anybody else's, whatever other tests have done").isEmpty();
            assertThat(cells(text -> text.contains(EMPLOYER.value()))).as("what is no secret is found, so the search finds").contains("employer.credit_code", "declaration.credit_code");
        } finally {
            transaction.run(records -> records.createNativeQuery("delete from claimed_month where placement_id = ?1").setParameter(1, id).executeUpdate());
        }
    }

    private long declared(ResidentNumber person) {
        acting.asEmployer(EMPLOYER.value(), NAME);
        saveProfile.save(new EmployerProfile(openProfile.open().version(), EMPLOYER, "", null, EmployerType.ENTERPRISE, Ownership.LIMITED, "I", JINSHUI, JINSHUI, JINSHUI,
                "样例", LegalDocument.RESIDENT_ID, LEGAL.value(), PHONE, null, null, "样例", GUARDIAN, "样例道5号", "样例道5号", null));
        var id = addPlacement.add(YEAR, person);
        var found = placements.file(id);
        savePlacement.save(id, new PersonDetails(found.details().name(), PHONE, null, found.details().householdDivision(), found.details().householdAddress(), null, "样例监护", GUARDIAN, true,
                JobCategory.MANAGERIAL), found.row().version());
        saveEducation.save(id, null, new EducationDetails("样例大学", Degree.UNDERGRADUATE, StudyForm.FULL_TIME, LocalDate.of(2019, 6, 30), DIPLOMA), List.of());
        saveContract.save(id, null, new ContractDetails(false, Affiliation.SELF, ContractType.FIXED_TERM, LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31), null, null, null, null, null, null),
                List.of(Desks.aScan()));
        verifyPlacement.verify(id);
        chooseMonths.choose(id, Months.ALL);
        var asked = placements.file(id).toReview();
        for (var question : Question.values()) {
            if (!asked.of(question).isEmpty()) {
                attachEvidence.attach(id, question, asked.of(question), List.of(Desks.aScan()));
            }
        }
        submitPlacement.submit(id);
        acting.asReviewer(1, JINSHUI.code());
        applyReview.apply(id, asked, PerQuestion.NONE);
        acting.asEmployer(EMPLOYER.value(), NAME);
        completeDeclaration.complete(declarations.overview(EMPLOYER, YEAR).id());
        return id;
    }

    private static boolean holdsANumber(String text) {
        return EIGHTEEN.matcher(text).results().anyMatch(found -> {
            try {
                return ResidentNumber.of(found.group(1)).value() != null;
            } catch (Refusal somethingElse) {
                return false;
            }
        });
    }

    /** The columns in which a cell is so. */
    private Set<String> cells(Predicate<String> sought) throws SQLException {
        var found = new TreeSet<String>();
        try (var records = source.getConnection()) {
            for (var column : columns(records)) {
                try (var statement = records.createStatement();
                        var cells = statement.executeQuery("select " + column.name() + " from " + column.table() + " where " + column.name() + " is not null")) {
                    while (cells.next()) {
                        if (sought.test(column.bytes() ? new String(cells.getBytes(1), StandardCharsets.UTF_8) : cells.getString(1))) {
                            found.add(column.table() + "." + column.name());
                        }
                    }
                }
            }
        }
        return found;
    }

    private record Column(String table, String name, boolean bytes) {
    }

    private static List<Column> columns(Connection records) throws SQLException {
        var columns = new ArrayList<Column>();
        try (var found = records.getMetaData().getColumns(null, "public", null, null)) {
            while (found.next()) {
                int type = found.getInt("DATA_TYPE");
                if (TEXTS.contains(type) || BYTES.contains(type)) {
                    columns.add(new Column(found.getString("TABLE_NAME"), found.getString("COLUMN_NAME"), BYTES.contains(type)));
                }
            }
        }
        assertThat(columns).as("text and bytes").hasSizeGreaterThan(100).anyMatch(Column::bytes);
        return columns;
    }
}
