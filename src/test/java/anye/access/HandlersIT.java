package anye.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import anye.audit.Journal;
import anye.audit.JournalLine;
import anye.declaration.Settled;
import anye.employer.Employers;
import anye.employer.OpenProfile;
import anye.employer.SaveProfile;
import anye.kernel.CreditCode;
import anye.kernel.MovedTime;
import anye.kernel.Refusal;
import anye.letter.SealDeclaration;
import anye.levy.WithdrawRelief;
import anye.testing.InContainer;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 经办人授权: whom an employer names may act for it, for what it said, until it says otherwise. */
class HandlersIT extends InContainer {

    private static final CreditCode EMPLOYER = CreditCode.of("91210303MA00XX488W");
    private static final String NAME = "鞍山样例委托公司";
    private static final String PORTAL = "https://portal.example";

    @Inject
    private Acting acting;
    @Inject
    private CurrentActor actor;
    @Inject
    private MovedTime time;
    @Inject
    private Handlers handlers;
    @Inject
    private NameHandler nameHandler;
    @Inject
    private EndHandler endHandler;
    @Inject
    private Employers employers;
    @Inject
    private OpenProfile openProfile;
    @Inject
    private SaveProfile saveProfile;
    @Inject
    private Settled settled;
    @Inject
    private SealDeclaration sealDeclaration;
    @Inject
    private WithdrawRelief withdrawRelief;
    @Inject
    private Journal journal;

    @BeforeEach
    void an_employer_without_handlers() {
        time.to(LocalDate.of(2026, 9, 18));
        asEmployer();
        employers.arrive(EMPLOYER, NAME);
        handlers.own().stream().filter(HandlerRow::standing).forEach(row -> endHandler.end(row.id()));
    }

    @AfterEach
    void time_is_what_it_was() {
        time.back();
    }

    private void asEmployer() {
        acting.asEmployer(EMPLOYER.value(), NAME);
    }

    @Test
    void a_handler_comes_in_only_while_named_and_the_first_sign_in_binds_the_account() {
        assertThat(arrive("one", "试测甲", "13800000011")).as("not named").isFalse();
        nameHandler.name(" 试测甲 ", "13800000011", Set.of(), LocalDate.of(2026, 12, 31));
        assertThat(arrive("one", "试测甲", "13800000012")).as("another telephone").isFalse();
        assertThat(arrive("one", "试测乙", "13800000011")).as("another name").isFalse();
        assertThat(handlers.own().get(0).bound()).isFalse();
        assertThat(arrive("one", "试测甲", "13800000011")).isTrue();
        assertThat(handlers.own().get(0).bound()).isTrue();
        assertThat(arrive("two", "试测甲", "13800000011")).as("somebody else who calls themselves so").isFalse();
        assertThat(arrive("one", "试测甲（改名）", null)).as("the account counts from now on").isTrue();
        assertThat(handlers.arrive(CreditCode.of("91210302MA00XX0157"), PORTAL, "one", "试测甲", "13800000011")).as("of another employer").isEmpty();
        assertThat(handlers.arrive(EMPLOYER, "https://other.example", "one", "试测甲", "13800000011")).as("of another portal").isEmpty();
    }

    @Test
    void a_mandate_ends_with_its_last_day_or_at_once_and_then_the_next_request_is_nobodys() {
        var id = nameHandler.name("试测甲", "13800000011", Set.of(), LocalDate.of(2026, 9, 30));
        assertThat(acts(id)).isTrue();
        time.to(LocalDate.of(2026, 9, 30));
        assertThat(acts(id)).isTrue();
        time.to(LocalDate.of(2026, 10, 1));
        assertThat(acts(id)).isFalse();
        time.to(LocalDate.of(2026, 9, 20));
        assertThat(acts(id)).isTrue();
        endHandler.end(id);
        endHandler.end(id);
        assertThat(acts(id)).isFalse();
        assertThat(arrive("one", "试测甲", "13800000011")).isFalse();
        assertThat(handlers.own()).first().satisfies(row -> assertThat(row.standing()).isFalse());
    }

    @Test
    void a_handler_does_what_the_mandate_says_and_it_stands_in_the_journal_as_theirs_for_the_employer() {
        var declaring = nameHandler.name("试测甲", "13800000011", Set.of(), LocalDate.of(2026, 12, 31));
        var completing = nameHandler.name("试测乙", "13800000012", EnumSet.of(HandlerScope.COMPLETE), LocalDate.of(2026, 12, 31));
        var relieving = nameHandler.name("试测丙", "13800000013", EnumSet.of(HandlerScope.RELIEF), LocalDate.of(2026, 12, 31));

        asHandler(declaring, "试测甲");
        assertThat(actor.employer()).isEqualTo(EMPLOYER);
        assertThat(openProfile.open().creditCode()).isEqualTo(EMPLOYER);
        saveProfile.save(settled.profile(EMPLOYER, "210303", "试测甲"));
        assertDenied(() -> sealDeclaration.seal(-1, "x"));
        assertDenied(() -> withdrawRelief.withdraw(-1, 0));
        assertDenied(() -> nameHandler.name("试测丁", "13800000014", Set.of(), LocalDate.of(2026, 12, 31)));
        assertDenied(() -> endHandler.end(completing));
        assertThat(pages()).containsExactly(true, false, false, false);

        asHandler(completing, "试测乙");
        assertThat(pages()).containsExactly(true, true, false, false);
        asHandler(relieving, "试测丙");
        assertThat(pages()).containsExactly(true, false, true, false);
        asEmployer();
        assertThat(pages()).containsExactly(true, true, true, true);

        var written = journal.about(EMPLOYER, 0, 100_000);
        assertThat(written).filteredOn(line -> line.author().equals("handler:" + declaring)).extracting(JournalLine::act).contains("access.handledFor", "employer.profile.saved");
        assertThat(written).filteredOn(line -> line.author().equals("handler:" + declaring) && line.act().equals("access.handledFor")).extracting(JournalLine::details).contains("act=SaveProfile");
        assertThat(written).filteredOn(line -> line.act().equals("access.handler.named")).isNotEmpty().allSatisfy(line -> assertThat(line.author()).isEqualTo("employer:" + EMPLOYER.value()));
    }

    @Test
    void a_mandate_that_makes_no_sense_is_refused_at_its_field_and_anothers_is_not_there() {
        var last = LocalDate.of(2026, 12, 31);
        refusedAt("name", () -> nameHandler.name(" ", "13800000011", Set.of(), last));
        refusedAt("phone", () -> nameHandler.name("试测甲", "0412-1234567", Set.of(), last));
        refusedAt("expiresOn", () -> nameHandler.name("试测甲", "13800000011", Set.of(), null));
        refusedAt("expiresOn", () -> nameHandler.name("试测甲", "13800000011", Set.of(), LocalDate.of(2026, 9, 17)));
        refusedAt("expiresOn", () -> nameHandler.name("试测甲", "13800000011", Set.of(), LocalDate.of(2027, 9, 19)));
        var id = nameHandler.name("试测甲", "13800000011", Set.of(), LocalDate.of(2027, 9, 18));
        refusedAt("phone", () -> nameHandler.name("试测甲", "13800000011", Set.of(), last));
        acting.asEmployer("91210302MA00XX0157", "鞍山样例一号制造有限公司");
        assertThatThrownBy(() -> endHandler.end(id)).hasMessage("access.notFound");
    }

    private java.util.List<Boolean> pages() {
        return java.util.stream.Stream.of("/declaration/placements.xhtml", "/declaration/complete.xhtml", "/levy/relief/apply.xhtml", "/employer/handlers.xhtml")
                .map(page -> Authorization.table().mayOpen(page, actor.get())).toList();
    }

    private boolean arrive(String subject, String name, String phone) {
        return handlers.arrive(EMPLOYER, PORTAL, subject, name, phone).isPresent();
    }

    private boolean acts(long id) {
        return handlers.acting(id, EMPLOYER, NAME, "试测甲").isPresent();
    }

    private void asHandler(long id, String name) {
        actor.is(handlers.acting(id, EMPLOYER, NAME, name).orElseThrow());
    }

    private static void assertDenied(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessage("access.notFound");
    }

    private static void refusedAt(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.field()).isEqualTo(field));
    }
}
