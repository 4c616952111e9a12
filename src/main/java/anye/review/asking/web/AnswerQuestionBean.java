package anye.review.asking.web;

import java.io.Serializable;

import anye.review.asking.AnswerQuestion;
import anye.review.asking.OpenQuestion;
import anye.review.asking.PersonAnswer;
import anye.review.asking.PutQuestion;
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
        CODE, QUESTION, DONE
    }

    @Inject
    private OpenQuestion openQuestion;
    @Inject
    private AnswerQuestion answerQuestion;
    @Inject
    private HttpServletRequest request;

    private Step step = Step.CODE;
    private String code;
    private String tail;
    private String employerName;
    private String year;
    private String answer;
    private String words;

    public void open() {
        PutQuestion question = openQuestion.open(code, tail, request.getRemoteAddr());
        employerName = question.employerName();
        year = question.year().toString();
        step = Step.QUESTION;
    }

    public void send() {
        answerQuestion.answer(code, tail, answer == null || answer.isEmpty() ? null : PersonAnswer.valueOf(answer), words, request.getRemoteAddr());
        step = Step.DONE;
        code = null;
        tail = null;
        words = null;
    }

    public Step getStep() {
        return step;
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
