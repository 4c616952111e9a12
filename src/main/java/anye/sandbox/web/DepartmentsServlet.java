package anye.sandbox.web;

import java.io.IOException;

import anye.sandbox.Departments;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The pretend departments: {@code POST /sandbox/departments/wages} and its kin. An ID number never stands in an address. */
@WebServlet("/sandbox/departments/*")
public class DepartmentsServlet extends PretendServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Departments departments;

    public DepartmentsServlet() {
        super("departments");
    }

    @Override
    void answer(HttpServletRequest request, JsonObject question, HttpServletResponse response) throws IOException {
        var department = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (!Departments.exists(department)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var answer = departments.answer(department, question);
        if (answer.isEmpty()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            say(response, answer.get());
        }
    }
}
