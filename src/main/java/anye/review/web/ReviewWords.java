package anye.review.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import anye.employer.Divisions;
import anye.kernel.Division;
import anye.kernel.Time;
import anye.review.ReasonCode;
import anye.rules.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The lists that pages of the office are made of. */
@Named
@ApplicationScoped
public class ReviewWords {

    public List<String> getQuestions() {
        return Stream.of(Question.values()).map(Question::name).toList();
    }

    public List<String> getMonths() {
        return IntStream.rangeClosed(1, 12).mapToObj(String::valueOf).toList();
    }

    public List<ReasonCode> reasons(String question) {
        return ReasonCode.of(Question.valueOf(question));
    }

    /** Those that name a paper which the employer can hand in. */
    public List<ReasonCode> papers(String question) {
        return ReasonCode.papersOf(Question.valueOf(question));
    }

    public String place(Division office) {
        return office == null ? "" : Divisions.all().path(office);
    }

    public String minute(Instant at) {
        return at == null ? "—" : Time.minute(at);
    }
}
