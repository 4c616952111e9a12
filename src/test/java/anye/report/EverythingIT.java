package anye.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipInputStream;

import javax.imageio.ImageIO;

import anye.access.Acting;
import anye.declaration.HandInPayroll;
import anye.declaration.PayrollSheet;
import anye.declaration.Payrolls;
import anye.declaration.Settled;
import anye.dispatch.Desks;
import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceSubject;
import anye.evidence.Intake;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Months;
import anye.kernel.MovedTime;
import anye.kernel.persistence.SecretColumn;
import anye.kernel.sheet.Table;
import anye.kernel.web.Texts;
import anye.letter.Letters;
import anye.letter.SealDeclaration;
import anye.notice.Notices;
import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 带走全部资料: what is in the ZIP is all of one employer and nothing of another. */
class EverythingIT extends InContainer {

    private static final String EMPLOYER = "91210303MA00XX47XW";
    private static final String OTHER = "91210303MA00XX488W";
    private static final String PERSON = "210399197608310170";
    private static final String STRANGER = "330199198109010086";

    @Inject
    private Acting acting;
    @Inject
    private Settled settled;
    @Inject
    private Desks desks;
    @Inject
    private MovedTime time;
    @Inject
    private Transaction transaction;
    @Inject
    private EvidenceFiles evidence;
    @Inject
    private Letters letters;
    @Inject
    private SealDeclaration sealDeclaration;
    @Inject
    private TakeEverythingAway takeEverythingAway;
    @Inject
    private Everything everything;
    @Inject
    private HandInPayroll handInPayroll;
    @Inject
    private Payrolls payrolls;
    @Inject
    private Notices notices;

    @AfterEach
    void time_is_what_it_was() {
        transaction.run(records -> records.createNativeQuery("delete from dispatch_contract where agency = ?1").setParameter(1, EMPLOYER).executeUpdate());
        time.back();
    }

    @Test
    void every_file_has_the_hash_that_the_manifest_says_and_all_of_the_employers_is_there_and_nothing_of_anothers() throws Exception {
        time.to(LocalDate.of(2026, 9, 18));
        long strange = settled.declaration(OTHER, "鞍山样例邻居公司", "210303", STRANGER, Instant.parse("2026-09-17T01:00:00Z"));
        handIn(OTHER, strange);
        sealDeclaration.seal(strange, letters.answers(strange).sha256());
        long declaration = settled.declaration(EMPLOYER, "鞍山样例带走公司", "210303", PERSON, Instant.parse("2026-09-17T01:00:00Z"));
        handIn(EMPLOYER, declaration);
        var payroll = handInPayroll.handIn(Settled.YEAR, "工资.csv", ("\ufeff" + String.join(",", PayrollSheet.template(Locale.SIMPLIFIED_CHINESE).columns().stream().map(Table.Column::title).toList())
                + "\n" + PERSON + ",样例甲,202501,两千,,,,,,,,\n").getBytes(StandardCharsets.UTF_8));
        for (var until = System.nanoTime() + 30_000_000_000L; payrolls.row(payroll).isWorking() && System.nanoTime() < until;) {
            LockSupport.parkNanos(50_000_000);
        }
        sealDeclaration.seal(declaration, letters.answers(declaration).sha256());
        var number = letters.of(declaration).orElseThrow().number();

        transaction.run(records -> {
            for (var year : new int[] {2023, 2025}) {
                records.createNativeQuery("insert into dispatch_contract (agency, place, host, host_name, host_contact, host_phone, host_address, host_type, host_tax_bureau, signed_on, from_date, to_date, headcount, posts, pay,"
                        + " due_on, due_provisional, late, opened_at, version) select credit_code, '410100', '91410105MA00XX04X3', '样例用工单位', '样例', ?2, '样例路5号', 'ENTERPRISE', '样例税务局', ?3, ?3, ?4, 1, '包装', '月工资3000元',"
                        + " ?4, false, false, first_seen_at, 0 from employer where credit_code = ?1").setParameter(1, EMPLOYER).setParameter(2, new SecretColumn().convertToDatabaseColumn("0371-5550001"))
                        .setParameter(3, LocalDate.of(year, 7, 1)).setParameter(4, LocalDate.of(year, 12, 31)).executeUpdate();
            }
            notices.tell(CreditCode.of(EMPLOYER), "declaration.chase.approved", Settled.YEAR);
            notices.tell(CreditCode.of(OTHER), "declaration.chase.approved", new BusinessYear(2019));
        });

        takeEverythingAway.take(Settled.YEAR);
        var files = taken(Settled.YEAR);
        assertThat(json(files, "manifest.json").getJsonArray("files").getValuesAs(JsonObject.class)).extracting(file -> file.getString("name"))
                .contains("dispatch/contracts.json", "notices/inbox.json", "payrolls/list.json", "payrolls/payroll-" + payroll + ".csv", "data/corrections.json");
        assertThat(text(files, "payrolls/payroll-" + payroll + ".csv")).contains(PERSON, "样例甲", "两千");
        assertThat(text(files, "dispatch/contracts.json")).contains("样例用工单位", "2025-12-31").as("over by then").doesNotContain("2023-12-31");
        assertThat(text(files, "payrolls/list.json")).contains("sha256AsHandedIn", "工资.csv");
        assertThat(text(files, "notices/inbox.json")).contains(Texts.of(Locale.SIMPLIFIED_CHINESE, "declaration.chase.approved", Settled.YEAR.toString())).doesNotContain("2019");
        assertThat(files.keySet()).contains("readme.txt", "data/employer.json", "data/declaration.json", "data/declaration.xlsx", "papers/receipt-" + number + ".pdf", "papers/commitment-" + number + ".pdf",
                "papers/letter-" + number + ".pdf", "evidence/list.json", "journal/journal.json").endsWith("manifest.json");
        assertThat(files.keySet()).allSatisfy(name -> assertThat(name).doesNotContain("..", "\\").doesNotStartWith("/"));

        var manifest = json(files, "manifest.json").getJsonArray("files").getValuesAs(JsonObject.class);
        assertThat(manifest).hasSize(files.size() - 1).allSatisfy(file -> {
            var content = files.get(file.getString("name"));
            assertThat(file.getInt("size")).isEqualTo(content.length);
            assertThat(file.getString("sha256")).isEqualTo(sha256(content));
        });
        var listed = json(files, "evidence/list.json").getJsonArray("files").getValuesAs(JsonObject.class);
        assertThat(listed).isNotEmpty().allSatisfy(file -> assertThat(file.getString("sha256")).isEqualTo(sha256(files.get(file.getString("file")))));
        assertThat(json(files, "data/declaration.json").getJsonArray("people").getValuesAs(JsonObject.class)).singleElement().satisfies(person -> {
            assertThat(person.getString("idNumber")).isEqualTo(PERSON);
            assertThat(person.getInt("credited")).isEqualTo(12);
            assertThat(person.getJsonArray("contracts").getValuesAs(JsonObject.class)).allSatisfy(contract -> assertThat(contract.keySet()).contains("affiliation", "agency", "socialInsurancePayer", "medicalInsurancePayer", "payrollUnit"));
        });
        assertThat(json(files, "data/employer.json").keySet()).contains("taxRegistrationNumber", "levyPaymentType", "legalNumber").doesNotContain("version");
        assertThat(new String(files.get("journal/journal.json"), StandardCharsets.UTF_8)).contains("report.everything.taken", "letter.issued").contains("employer:" + EMPLOYER);

        var texts = new StringBuilder();
        files.forEach((name, content) -> texts.append(name.endsWith(".json") || name.endsWith(".txt") ? new String(content, StandardCharsets.UTF_8) : ""));
        assertThat(texts.toString()).contains(EMPLOYER).doesNotContain(OTHER, STRANGER, "鞍山样例邻居公司");
    }

    @Test
    void a_year_of_which_nothing_is_kept_is_a_small_parcel_and_who_is_no_employer_gets_none() throws Exception {
        settled.declaration(EMPLOYER, "鞍山样例带走公司", "210303", PERSON, Instant.parse("2026-09-17T01:00:00Z"));
        var files = taken(new BusinessYear(2022));
        assertThat(json(files, "data/declaration.json").getJsonArray("people")).isEmpty();
        assertThat(files.keySet()).noneMatch(name -> name.startsWith("papers/") || name.startsWith("traces/"));
        acting.asReviewer(1, "210303");
        assertThatThrownBy(() -> takeEverythingAway.take(Settled.YEAR)).hasMessage("access.notFound");
        assertThatThrownBy(() -> everything.write(Settled.YEAR, new ByteArrayOutputStream())).hasMessage("access.notFound");
    }

    @Test
    void the_roster_of_a_dispatch_contract_goes_along_person_by_person_and_a_host_gets_what_is_filed_alone() throws Exception {
        var agency = CreditCode.of("91330106MA00XX533X");
        var host = CreditCode.of(OTHER);
        var contract = desks.aFiledContract(agency, host, "41019919750228022143");
        desks.aNextEdition(contract, agency, LocalDate.of(2026, 8, 31), "33019919880808040343");

        var rosters = rosters(contract);
        assertThat(rosters).extracting(edition -> edition.getInt("edition")).containsExactly(1, 2);
        assertThat(rosters.get(0).getString("filedAt", "")).isNotEmpty();
        assertThat(rosters.get(1).getString("filedAt", "")).as("a draft").isEmpty();
        assertThat(rosters.get(1).getString("changedOn")).isEqualTo("2026-08-31");
        assertThat(rosters.get(0).getJsonArray("people").getValuesAs(JsonObject.class)).singleElement().satisfies(person -> {
            assertThat(person.getString("idNumber")).isEqualTo("410199197502280221");
            assertThat(person.getString("certificate")).isEqualTo("41019919750228022143");
            assertThat(person.getInt("grade")).isEqualTo(3);
            assertThat(person.getString("post")).isEqualTo("包装工");
            assertThat(person.getString("dispatchedFrom")).isEqualTo("2026-07");
        });
        assertThat(rosters.get(1).getJsonArray("people").getValuesAs(JsonObject.class)).extracting(person -> person.getString("idNumber")).containsExactly("410199197502280221", "330199198808080403");

        desks.at(host);
        assertThat(rosters(contract)).extracting(edition -> edition.getInt("edition")).containsExactly(1);
    }

    /** Of the contract as the employer acting now takes it away. */
    private List<JsonObject> rosters(long contract) throws IOException {
        try (var reader = Json.createReader(new ByteArrayInputStream(taken(new BusinessYear(2026)).get("dispatch/contracts.json")))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream().filter(each -> each.getInt("id") == contract).findFirst().orElseThrow().getJsonArray("rosters").getValuesAs(JsonObject.class);
        }
    }

    private void handIn(String employer, long declaration) {
        transaction.run(records -> evidence.use(evidence.keep(Intake.accept("材料.png", new ByteArrayInputStream(picture()), -1), CreditCode.of(employer), "样例经办"), EvidenceSubject.DEREGISTRATION, -declaration, null, Months.NONE));
    }

    private static byte[] picture() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private Map<String, byte[]> taken(BusinessYear year) throws IOException {
        var out = new ByteArrayOutputStream();
        everything.write(year, out);
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(files.put(entry.getName(), zip.readAllBytes())).as("once").isNull();
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private static JsonObject json(Map<String, byte[]> files, String name) {
        try (var reader = Json.createReader(new ByteArrayInputStream(files.get(name)))) {
            return reader.readObject();
        }
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
