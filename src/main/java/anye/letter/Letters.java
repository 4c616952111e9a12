package anye.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import anye.access.CurrentActor;
import anye.declaration.Declarations;
import anye.declaration.Result;
import anye.employer.Employers;
import anye.kernel.BusinessYear;
import anye.kernel.Division;
import anye.kernel.Installation;
import anye.kernel.Refusal;
import anye.kernel.Time;
import anye.kernel.paper.Paper;
import anye.policy.Figure;
import anye.policy.Policies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** All letters. */
@ApplicationScoped
public class Letters {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private CurrentActor actor;
    @Inject
    private Declarations declarations;
    @Inject
    private Employers employers;
    @Inject
    private Policies policies;
    @Inject
    private Clock clock;

    /** 申报内容核对: what 完成申报 would seal now. */
    public Answers answers(long declarationId) {
        var result = declarations.result(declarationId);
        return Answers.of(result, content(result, "", "", today()));
    }

    /** The one source of what a letter says: of the page that is checked, and of what is sealed. */
    LetterContent content(Result result, String number, String checkCode, LocalDate day) {
        var title = policies.figure(Figure.LETTER_TITLE, result.office(), YearMonth.from(day)).value();
        return LetterWriting.of(result, employers.complete(result.employer()), title, number, checkCode, day);
    }

    /** The letter of the latest completion of a declaration, void or not. */
    public Optional<LetterRow> of(long declarationId) {
        return entities.createQuery("select l from Letter l where l.declarationId = :declaration order by l.id desc", Letter.class)
                .setParameter("declaration", declarationId).setMaxResults(1).getResultStream().peek(this::mustSee).map(letter -> letter.row(today())).findFirst();
    }

    /** Every letter of a declaration, void ones too, in the order of their completion. */
    public List<LetterRow> all(long declarationId) {
        return entities.createQuery("select l from Letter l where l.declarationId = :declaration order by l.id", Letter.class)
                .setParameter("declaration", declarationId).getResultStream().peek(this::mustSee).map(letter -> letter.row(today())).toList();
    }

    /**
     * The paper, with full names and with certificate numbers that hide the number of the person.
     *
     * @throws Refusal when it is somebody else's, or not available yet
     */
    public Paper pdf(long id) {
        var letter = seen(id);
        if (!letter.isAvailableOn(today())) {
            throw new Refusal(null, "letter.notYet", letter.availableFrom().toString());
        }
        var content = proven(letter);
        return new Paper(Words.of("letter.paper.name", content.businessYear().value(), content.title(), content.employerName()), LetterDrawing.draw(content.withMaskedNumbers(), letter.seal()));
    }

    /** 申报回执: that a declaration was filed, at once. */
    public Paper receipt(long id) {
        var letter = seen(id);
        var content = proven(letter);
        return new Paper(Words.of("letter.paper.name", content.businessYear().value(), Words.of("letter.receipt.title"), content.employerName()),
                ReceiptDrawing.draw(new ReceiptContent(content.number(), content.businessYear(), content.employerName(), content.creditCode(), content.certifyingAuthority(),
                        content.people().size(), content.totals().registered(), ZonedDateTime.ofInstant(letter.completedAt(), Time.BEIJING))));
    }

    /** What the public check says to a code. */
    public LetterCheck check(String code) {
        return entities.createQuery("select l from Letter l where l.checkCode = :code", Letter.class).setParameter("code", CheckCode.typed(code)).getResultStream().findFirst()
                .map(letter -> letter.isVoided() || letter.isAvailableOn(today()) ? LetterCheck.of(proven(letter)) : LetterCheck.notYet(letter.content(), letter.availableFrom()))
                .orElseGet(LetterCheck::unknown);
    }

    /** The content, after its seal has been asked whether it is still the one that was sealed. */
    LetterContent proven(Letter letter) {
        if (!sealing().verify(letter.sealedBytes(), letter.seal())) {
            throw new IllegalStateException("The seal of letter " + letter.id() + " does not fit its content");
        }
        return letter.content();
    }

    static Sealing sealing() {
        return Keys.SEALING;
    }

    /** Read at the first use, since the data directory must be there. */
    private static final class Keys {
        private static final Sealing SEALING = Sealing.in(Installation.data());
    }

    Letter seen(long id) {
        var letter = entities.find(Letter.class, id);
        if (letter == null) {
            throw new Refusal(null, "access.notFound");
        }
        mustSee(letter);
        return letter;
    }

    Letter lock(long id) {
        var letter = seen(id);
        entities.lock(letter, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(letter);
        return letter;
    }

    private void mustSee(Letter letter) {
        actor.mustSee(letter.employer(), letter.office());
    }

    List<Letter> valid(long declarationId) {
        return entities.createQuery("select l from Letter l where l.declarationId = :declaration and l.voidedAt is null", Letter.class)
                .setParameter("declaration", declarationId).getResultList();
    }

    /** 210302-2025-00001: one after the other for each office and year, without gaps. */
    String nextNumber(Division office, BusinessYear year) {
        var series = office.code() + "-" + year.value();
        entities.createNativeQuery("insert into letter_sequence (series, latest) values (?1, 0) on conflict do nothing").setParameter(1, series).executeUpdate();
        var sequence = entities.find(LetterSequence.class, series, LockModeType.PESSIMISTIC_WRITE);
        return "%s-%05d".formatted(series, sequence.next());
    }

    void add(Letter letter) {
        entities.persist(letter);
        entities.flush();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
