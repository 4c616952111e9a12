package anye.review.asking.web;

import java.io.Serializable;
import java.util.List;

import anye.kernel.web.ClientAddress;
import anye.kernel.web.Paging;
import anye.review.asking.AnswerQuestion;
import anye.review.asking.Look;
import anye.review.asking.OpenQuestion;
import anye.review.asking.PersonAnswer;
import anye.review.asking.PutQuestion;
import anye.review.asking.SeeOwnLooks;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Somebody says for themselves whether they work where they are declared. The code is never part of an address. */
@Named
@ViewScoped
public class AnswerQuestionBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Where the person stands on the page. */
    public enum Step {
        CODE, QUESTION, LOOKS, DONE
    }

    @Inject
    private OpenQuestion openQuestion;
    @Inject
    private AnswerQuestion answerQuestion;
    @Inject
    private SeeOwnLooks seeOwnLooks;
    @Inject
    private HttpServletRequest request;

    private Step step = Step.CODE;
    private String code;
    private String tail;
    private String employerName;
    private String year;
    private String answer;
    private String words;
    private int page = 1;
    private long total;
    private boolean whole;
    private transient List<Look> looks;

    public void open() {
        PutQuestion question = openQuestion.open(code, tail, ClientAddress.of(request));
        employerName = question.employerName();
        year = question.year().toString();
        step = Step.QUESTION;
    }

    /** 谁查看过我的信息. */
    public void look() {
        turn(1);
    }

    public void next() {
        turn(page + 1);
    }

    public void previous() {
        turn(Math.max(1, page - 1));
    }

    private void turn(int to) {
        step = Step.QUESTION;
        var shown = seeOwnLooks.see(code, tail, ClientAddress.of(request), (to - 1) * Paging.LENGTH, Paging.LENGTH);
        looks = shown.rows();
        total = shown.total();
        whole = shown.whole();
        page = to;
        step = Step.LOOKS;
    }

    /** Back to the question. */
    public void back() {
        step = Step.QUESTION;
    }

    public void send() {
        answerQuestion.answer(code, tail, answer == null || answer.isEmpty() ? null : PersonAnswer.valueOf(answer), words, ClientAddress.of(request));
        step = Step.DONE;
        code = null;
        tail = null;
        words = null;
    }

    public Step getStep() {
        return step;
    }

    public List<Look> getLooks() {
        return looks;
    }

    public long getTotal() {
        return total;
    }

    /** Whether everything is shown, and not the part of the employer that gave the code out. */
    public boolean isWhole() {
        return whole;
    }

    public int getPage() {
        return page;
    }

    public long getPages() {
        return Math.max(1, (total + Paging.LENGTH - 1) / Paging.LENGTH);
    }

    public String getEmployerName() {
        return employerName;
    }

    public String getYear() {
        return year;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTail() {
        return tail;
    }

    public void setTail(String tail) {
        this.tail = tail;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
