package anye.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.microsoft.playwright.Page;
import org.primefaces.PrimeFaces;

import anye.testing.Server;

/** An application of one page with one empty PrimeFaces panel: the least that a page of this stack can cost. */
final class EmptyPage {

    private static final String PAGE = """
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html" xmlns:p="primefaces" lang="zh-CN">
            <h:head><title>empty</title></h:head>
            <h:body><h:form><p:panel header="empty"/></h:form></h:body>
            </html>
            """;
    private static final String WEB = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <context-param><param-name>jakarta.faces.PROJECT_STAGE</param-name><param-value>Production</param-value></context-param>
              <servlet><servlet-name>faces</servlet-name><servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class></servlet>
              <servlet-mapping><servlet-name>faces</servlet-name><url-pattern>*.xhtml</url-pattern></servlet-mapping>
            </web-app>
            """;
    private static final String BEANS = """
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
            """;

    private EmptyPage() {
    }

    /** The archive, whose name becomes its address. */
    static Path archive(Path directory) throws Exception {
        var archive = directory.resolve("empty.war");
        var library = Path.of(PrimeFaces.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            put(zip, "page.xhtml", PAGE.getBytes(StandardCharsets.UTF_8));
            put(zip, "WEB-INF/web.xml", WEB.getBytes(StandardCharsets.UTF_8));
            put(zip, "WEB-INF/beans.xml", BEANS.getBytes(StandardCharsets.UTF_8));
            put(zip, "WEB-INF/lib/" + library.getFileName(), Files.readAllBytes(library));
        }
        return archive;
    }

    static Visits.Visit visit(Server server, Page page) {
        page.navigate(server.at("/empty/page.xhtml"));
        return Visits.Visit.to(server.at("/empty/page.xhtml"), page, "empty");
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
