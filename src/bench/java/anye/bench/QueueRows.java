package anye.bench;

import java.sql.DriverManager;
import java.util.List;
import java.util.Map;

import anye.testing.Browser;
import anye.testing.Postgres;
import anye.testing.Server;
import anye.testing.SignIn;
import com.microsoft.playwright.BrowserContext;

/** 待办审核 of an office with a hundred thousand open cases beside that of one with a hundred, on PostgreSQL. */
final class QueueRows implements Rows {

    private static final String QUEUE = "/review/queue.xhtml";
    private static final int MANY = 100_000;
    private static final int FEW = 100;

    @Override
    public List<Row> measure() throws Exception {
        var database = Postgres.freshDatabase("bench-queue");
        var server = Server.startMeasured("bench-queue", Map.of("anye.database.url", database, "anye.database.user", Postgres.USER, "anye.sandbox.database", "scratch"));
        try (var one = Browser.wide(server); var other = Browser.wide(server)) {
            add(database);
            return List.of(Visits.beside("queue of 100,000 open cases", visit(server, one, "审核员（鞍山市铁东区）", "1000+"), "queue of 100", visit(server, other, "审核员（杭州市西湖区）", "100"), 0.33));
        } finally {
            server.kill9();
        }
    }

    /** The page counts them, up to a thousand. */
    private static Visits.Visit visit(Server server, BrowserContext window, String reviewer, String cases) {
        var page = window.newPage();
        SignIn.asStaff(page, reviewer);
        return Visits.Visit.to(server.at(QUEUE), page, "<strong>" + cases + "</strong>");
    }

    /** Entered over two weeks, every seventh with an owner, every fiftieth stopped; and as many again that are decided. */
    private static void add(String database) throws Exception {
        try (var records = DriverManager.getConnection(database, Postgres.USER, ""); var statement = records.createStatement()) {
            for (var office : Map.of("210302", MANY, "330106", FEW).entrySet()) {
                statement.execute("""
                        insert into review_case (placement_id, declaration_id, credit_code, office, person_name, cells, entered_at, due_on, half_on, most_on, provisional, stopped, state,
                          unowned_on, claimed_by, claimed_name, claimed_at, decided_by, decided_name, decided_at, outcome, version)
                        select -n, -n, '91210302MA00XX0157', '%s', '样例', 'WAGE=3', now() - n %% 14 * interval '1 day', current_date + n %% 14, current_date + n %% 14 - 7, current_date + n %% 14 - 3,
                          false, n %% 50 = 0, case when n > %d then 'DECIDED' else 'OPEN' end, current_date, case when n %% 7 = 0 then 'staff:999' end, case when n %% 7 = 0 then '样例' end,
                          case when n %% 7 = 0 then now() end, case when n > %d then 'staff:999' end, case when n > %d then '样例' end, case when n > %d then now() end,
                          case when n > %d then 'APPROVED_MANUAL' end, 1
                        from generate_series(1, %d) n""".formatted(office.getKey(), office.getValue(), office.getValue(), office.getValue(), office.getValue(), office.getValue(), 2 * office.getValue()));
            }
            statement.execute("vacuum analyze review_case");
        }
    }
}
