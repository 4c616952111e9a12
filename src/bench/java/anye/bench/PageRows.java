package anye.bench;

import java.nio.file.Files;
import java.util.List;

import anye.testing.Browser;
import anye.testing.Server;
import anye.testing.SignIn;

/** The signed-in home page beside an empty PrimeFaces page on the same server, in turns. */
final class PageRows implements Rows {

    @Override
    public List<Row> measure() throws Exception {
        var server = Server.startBeside(EmptyPage.archive(Files.createTempDirectory("anye-bench")), "bench");
        try (var window = Browser.wide(server)) {
            var page = window.newPage();
            SignIn.asEmployer(page, "鞍山样例一号制造有限公司");
            return List.of(Visits.beside("home page of an employer", Visits.Visit.to(server.at("/home.xhtml"), page, "您好"),
                    "empty PrimeFaces page", EmptyPage.visit(server, page), 0.5));
        } finally {
            server.kill9();
        }
    }
}
