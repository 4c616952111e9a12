package anye.review.web;

import java.util.EnumMap;
import java.util.Map;

import anye.review.CaseFile;
import anye.review.Cases;
import anye.rules.Question;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** The case that this request shows, read once however often the page asks for it. */
@RequestScoped
public class ShownCase {

    @Inject
    private Cases cases;

    private CaseFile file;
    private Map<Question, QuestionView> views;

    public CaseFile file(long id) {
        if (file == null || file.row().id() != id) {
            show(cases.file(id));
        }
        return file;
    }

    void show(CaseFile read) {
        file = read;
        views = new EnumMap<>(Question.class);
    }

    public QuestionView view(long id, Question question) {
        var shown = file(id);
        return views.computeIfAbsent(question, asked -> QuestionView.of(shown, asked, FacesContext.getCurrentInstance().getViewRoot().getLocale()));
    }
}
