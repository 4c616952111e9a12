package anye.review.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.review.Decision;
import anye.review.ReasonCode;
import anye.rules.Question;

/** What a reviewer says to one question: all months at once, or month by month. */
public class QuestionForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String APPROVE = "APPROVE";
    private static final String REFUSE = "REFUSE";
    private static final String EACH = "EACH";

    private final Map<String, String> months = new HashMap<>();
    private String all;
    private ReasonCode reason;
    private String text;

    /** The decisions as typed; what is left open is found by whoever knows what was asked. */
    List<Decision> decisions(Question question, Months asked) {
        if (!EACH.equals(all) && months.values().stream().anyMatch(answer -> answer != null && !answer.equals(all))) {
            throw new Refusal("decision-" + question, "review.decide.both");
        }
        var approved = answered(asked, APPROVE);
        var refused = answered(asked, REFUSE);
        return List.of(Decision.approve(question, approved), Decision.refuse(question, refused, reason, text)).stream().filter(decision -> !decision.months().isEmpty()).toList();
    }

    private Months answered(Months asked, String answer) {
        return EACH.equals(all) ? asked.and(Months.where(month -> answer.equals(months.get(String.valueOf(month))))) : answer.equals(all) ? asked : Months.NONE;
    }

    public boolean isEach() {
        return EACH.equals(all);
    }

    public Map<String, String> getMonths() {
        return months;
    }

    public String getAll() {
        return all;
    }

    public void setAll(String all) {
        this.all = all;
    }

    public ReasonCode getReason() {
        return reason;
    }

    public void setReason(ReasonCode reason) {
        this.reason = reason;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
