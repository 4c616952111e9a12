package anye.employer.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import anye.employer.Divisions;
import anye.kernel.Division;
import anye.kernel.Refusal;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The cities of a province with their districts, for the page's script: {@code /divisions/210000}. */
@WebServlet("/divisions/*")
public class DivisionsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo();
        try {
            var province = Division.of(path == null ? "" : path.substring(1));
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Cache-Control", "private, max-age=86400");
            response.getWriter().write(cities(province).toString());
        } catch (Refusal malformed) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private JsonArray cities(Division province) {
        var cities = Json.createArrayBuilder();
        Divisions.all().citiesOf(province, LocalDate.now(clock)).forEach((city, counties) -> cities.add(Json.createObjectBuilder()
                .add("code", city.code()).add("name", city.name()).add("place", city.isPlace()).add("counties", named(counties))));
        return cities.build();
    }

    private static JsonArrayBuilder named(List<Divisions.Named> counties) {
        var names = Json.createArrayBuilder();
        counties.forEach(county -> names.add(Json.createObjectBuilder().add("code", county.code()).add("name", county.name())));
        return names;
    }
}
