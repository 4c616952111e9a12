package anye.bench;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.h2.jdbcx.JdbcDataSource;

import anye.kernel.Database;
import anye.kernel.Lookup;
import anye.kernel.ResidentNumber;
import anye.kernel.persistence.ResidentNumberColumn;
import anye.kernel.persistence.SecretColumn;
import anye.testing.Browser;
import anye.testing.Server;
import anye.testing.SignIn;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/**
 * Pages of employers who have people: 首页 and 残疾人安置管理 beside an empty PrimeFaces page, a list of five thousand beside one
 * of fifty; and two hundred carried over from last year in one act beside one at a time. The people are written into the
 * database while the server rests.
 */
final class PageRows implements Rows {

    private static final OffsetDateTime THEN = OffsetDateTime.of(2026, 5, 12, 1, 0, 0, 0, ZoneOffset.UTC);
    private static final String LIST = "/declaration/placements.xhtml";

    private static final String PHONE = "13800000000";

    private record Employer(String name, String code, String office, int people) {
    }

    /** How many are carried over one at a time. */
    private static final int SINGLES = 10;

    private static final Employer FIFTY = new Employer("鞍山样例一号制造有限公司", "91210302MA00XX0157", "210302", 50);
    private static final Employer FIVE_THOUSAND = new Employer("鞍山样例二号福利院", "1221030000XX000788", "210302", 5000);
    private static final Employer TWO_HUNDRED = new Employer("杭州样例三号科技有限公司", "91330106MA00XX031B", "330106", 200);

    private static final Employer LAST_YEAR = new Employer("郑州样例五号机械有限公司", "91410105MA00XX04X3", "410105", 200 + SINGLES);

    /** Known here, too, where rows are written past the server: what seals them, and what finds them again. */
    private static final Map<String, String> SECRETS = Map.of("anye.secret.personal-data", "bench-seal", "anye.secret.personal-lookup", "bench-lookup");

    @Override
    public List<Row> measure() throws Exception {
        SECRETS.forEach(System::setProperty);
        var server = Server.startMeasured("bench-pages", SECRETS, EmptyPage.archive(Files.createTempDirectory("anye-bench")));
        server.stop();
        try (var records = records(server)) {
            for (var employer : List.of(FIFTY, FIVE_THOUSAND, TWO_HUNDRED)) {
                add(records, employer);
            }
            addLastYear(records, LAST_YEAR);
        }
        server.startAgain();
        try (var one = Browser.wide(server); var other = Browser.wide(server); var third = Browser.wide(server)) {
            var page = one.newPage();
            SignIn.asEmployer(page, TWO_HUNDRED.name());
            var empty = EmptyPage.visit(server, page);
            return List.of(
                    Visits.beside("home page, 200 people", Visits.Visit.to(server.at("/home.xhtml"), page, "<table class=\"bars\">"), "empty PrimeFaces page", empty, 0.5),
                    Visits.beside("list of 200 people", Visits.Visit.to(server.at(LIST), page, said(TWO_HUNDRED)), "empty PrimeFaces page", empty, 0.33),
                    Visits.beside("list of 5,000 people", visit(server, other, FIVE_THOUSAND), "list of 50 people", visit(server, third, FIFTY), 0.9),
                    carriedOver(server));
        } finally {
            server.kill9();
        }
    }

    /** By the page, as an employer does it. */
    private static Row carriedOver(Server server) {
        try (var window = Browser.wide(server)) {
            var page = window.newPage();
            SignIn.asEmployer(page, LAST_YEAR.name());
            page.setDefaultTimeout(120_000);
            page.setDefaultNavigationTimeout(120_000);
            var begun = System.nanoTime();
            for (int i = 0; i < SINGLES; i++) {
                carryOver(page, server.at("/declaration/roll-forward.xhtml?search=" + number(LAST_YEAR, i)));
            }
            double single = SINGLES / ((System.nanoTime() - begun) / 1e9);
            begun = System.nanoTime();
            carryOver(page, server.at("/declaration/roll-forward.xhtml"));
            var seconds = (System.nanoTime() - begun) / 1e9;
            return new Row("people carried over in one act", (LAST_YEAR.people() - SINGLES) / seconds, "one at a time", single, 5, "200 in %.1f s".formatted(seconds));
        }
    }

    private static void carryOver(Page page, String address) {
        page.navigate(address);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("导入").setExact(true)).click();
        page.waitForURL("**/declaration/confirm-ready.xhtml**");
    }

    private static Visits.Visit visit(Server server, BrowserContext window, Employer employer) {
        var page = window.newPage();
        SignIn.asEmployer(page, employer.name());
        return Visits.Visit.to(server.at(LIST), page, said(employer));
    }

    /** The page counts them. */
    private static String said(Employer employer) {
        return "共 %,d 条".formatted(employer.people());
    }

    private static Connection records(Server server) throws Exception {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + server.data().resolve("anye") + Database.H2_AS_POSTGRESQL);
        source.setUser("anye");
        source.setPassword(Files.readString(server.data().resolve("secret-database")).trim());
        return source.getConnection();
    }

    private static void add(Connection records, Employer employer) throws SQLException {
        run(records, "insert into employer (credit_code, name, certifying_division, tax_division, registration_division, first_seen_at, version) values (?, ?, ?, ?, ?, ?, 1)",
                employer.code(), employer.name(), employer.office(), employer.office(), employer.office(), THEN);
        run(records, "insert into declaration (credit_code, business_year, office, state, opened_at, version) values (?, 2025, ?, 'REGISTERING', ?, 1)", employer.code(), employer.office(), THEN);
        var statuses = List.of("APPROVED_AUTO", "APPROVED_AUTO", "APPROVED_AUTO", "APPROVED_MANUAL", "PARTIALLY_REJECTED", "PENDING_REVIEW", "INCOMPLETE");
        for (int i = 0; i < employer.people(); i++) {
            var status = statuses.get(i % statuses.size());
            var number = ResidentNumber.of(number(employer, i));
            run(records, """
                    insert into placement (declaration_id, person_number, person_key, name, phone, phone_key, graduate, status, chosen, confirmed, rejected, credited, registered_at, version)
                    select id, ?, ?, ?, ?, ?, false, ?, ?, ?, ?, ?, ?, 1 from declaration where credit_code = ? and business_year = 2025""",
                    new ResidentNumberColumn().convertToDatabaseColumn(number), Lookup.of(number), "样例" + (i + 1), sealed(PHONE), Lookup.ofPhone(PHONE), status, 4095 >> i % 5, status.startsWith("APPROVED") ? 4095 >> i % 5 : 0, 0, status.startsWith("APPROVED") ? 12 - i % 5 : 0, THEN, employer.code());
            run(records, """
                    insert into placement_certificate (placement_id, number, type, category, grade, valid_from, valid_to, by_hand, accepted)
                    select max(id), ?, 'DISABILITY', 'PHYSICAL', 3, date '2020-01-01', date '2030-01-01', false, true from placement""", sealed(number.value() + "43"));
        }
    }

    private static String sealed(String text) {
        return new SecretColumn().convertToDatabaseColumn(text);
    }

    /** With a contract that still runs, so that the departments have something to be asked about. */
    private static void addLastYear(Connection records, Employer employer) throws SQLException {
        add(records, employer);
        run(records, "update declaration set business_year = 2024, state = 'COMPLETED' where credit_code = ?", employer.code());
        run(records, """
                insert into placement_contract (placement_id, dispatched, affiliation, contract_type, from_date)
                select p.id, false, 'SELF', 'OPEN_ENDED', date '2020-01-01' from placement p, declaration d where d.id = p.declaration_id and d.credit_code = ?""", employer.code());
    }

    private static String number(Employer employer, int place) {
        var seventeen = employer.office().substring(0, 4) + "99" + LocalDate.of(1970, 1, 1).plusDays(place).toString().replace("-", "") + "701";
        return seventeen + check(seventeen);
    }

    private static void run(Connection records, String statement, Object... arguments) throws SQLException {
        try (var prepared = records.prepareStatement(statement)) {
            for (int i = 0; i < arguments.length; i++) {
                prepared.setObject(i + 1, arguments[i]);
            }
            prepared.executeUpdate();
        }
    }

    /** The last character of an ID number (GB 11643-1999). */
    private static char check(String seventeen) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (seventeen.charAt(i) - '0');
        }
        return "10X98765432".charAt(sum % 11);
    }
}
