package anye.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import anye.access.Actor;
import anye.access.CurrentActor;
import anye.employer.BusinessRegister;
import anye.employer.RegisterField;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Installation;
import anye.kernel.ResidentNumber;
import anye.registry.AskDepartments;
import anye.registry.FoundPerson;
import anye.registry.Payers;
import anye.registry.PersonAsked;
import anye.registry.PersonRecords;
import anye.testing.AtOnce;
import anye.testing.BrokenServer;
import anye.testing.BrokenServer.Manner;
import anye.testing.InContainer;
import anye.testing.Once;
import anye.testing.Transaction;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A department and a tax bureau that stop in the middle of an answer: everybody else is served, and both recover when they do. */
@Once
class OthersHangIT extends InContainer {

    private static final ResidentNumber PERSON = ResidentNumber.of("330199198808080403");
    private static final CreditCode EMPLOYER = CreditCode.of("91330106MA00XX7790");
    private static final CreditCode NEVER_DECLARED = CreditCode.of("5133010000XX001077");
    private static final BusinessYear YEAR = new BusinessYear(2025);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PEOPLE = 100;

    @Inject
    private AskDepartments departments;
    @Inject
    private BusinessRegister register;
    @Inject
    private HandoverFiling filing;
    @Inject
    private Handovers handovers;
    @Inject
    private Transaction transaction;
    @Inject
    private CurrentActor actor;

    private final BrokenServer others = new BrokenServer(OthersHangIT::answer);

    private static String answer(String path) {
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "wages" -> "{\"months\":{\"2025-01\":\"2600.00\",\"2025-02\":\"2600.00\"}}";
            case "social-insurance", "medical-insurance" -> "{\"months\":[\"2025-01\"]}";
            case "certificates" -> "{\"certificates\":[]}";
            case "people" -> "{\"name\":\"样例甲\"}";
            case "units" -> "{\"name\":\"杭州样例厂\",\"industry\":\"C\"}";
            default -> "{\"state\":\"CONSISTENT\"}";
        };
    }

    @AfterEach
    void the_others_are_the_sandbox_again() {
        System.clearProperty("anye.departments.url");
        System.clearProperty("anye.tax.url");
        others.close();
    }

    @Test
    void the_site_lives_and_both_recover() throws Exception {
        System.setProperty("anye.departments.url", others.address() + "/departments");
        System.setProperty("anye.tax.url", others.address() + "/results");
        actor.actAs(Actor.system("test"));
        register.ask(EMPLOYER);
        assertThat(register.state(EMPLOYER).unit().orElseThrow().value(RegisterField.NAME)).isEqualTo("杭州样例厂");
        assertThat(ask().silent()).isEmpty();

        others.behave(Manner.STOPS_IN_THE_MIDDLE);
        long handover = transaction.ask(records -> {
            filing.undeclared(NEVER_DECLARED, Division.of("330100"), YEAR, LocalDate.of(2026, 5, 1), java.time.Instant.parse("2026-05-02T00:00:00Z"));
            return records.createQuery("select h.id from Handover h where h.key = :key", Long.class).setParameter("key", Handover.keyOfUndeclared(NEVER_DECLARED, YEAR)).getSingleResult();
        });
        var begun = System.nanoTime();
        Callable<Boolean> asking = () -> departments.about(PERSON).silent();
        Callable<Boolean> reading = () -> status("/") == 200;
        assertThat(AtOnce.all(Stream.concat(Stream.generate(() -> asking).limit(PEOPLE), Stream.generate(() -> reading).limit(10)).toList())).containsOnly(true);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).as("two departments and their patience").isLessThan(PATIENCE);
        assertThat(status("/access/sign-in.xhtml")).isEqualTo(200);

        // what was known stays known, and what was not is not known to be empty
        var kept = ask();
        assertThat(kept.wages()).containsOnlyKeys(1, 2);
        assertThat(kept.silentMonths().values()).allSatisfy(months -> assertThat(months.contains(1)).isFalse()).allSatisfy(months -> assertThat(months.contains(12)).isTrue());
        register.ask(EMPLOYER);
        assertThat(register.state(EMPLOYER).silent()).isTrue();
        assertThat(register.state(EMPLOYER).unit().orElseThrow().value(RegisterField.INDUSTRY)).isEqualTo("C");
        until(() -> attempts(handover) > 0);
        assertThat(state(handover)).as("it counts as failed").isEqualTo(HandoverState.PENDING);

        others.behave(Manner.ANSWERS);
        until(() -> !departments.about(PERSON).silent());
        FoundPerson again = departments.about(PERSON);
        assertThat(again.name()).isEqualTo("样例甲");
        until(() -> state(handover) == HandoverState.ACKNOWLEDGED);
    }

    private PersonRecords ask() {
        return departments.about(java.util.List.of(new PersonAsked(PERSON, YEAR, Payers.only(EMPLOYER)))).get(0).records();
    }

    private int attempts(long id) {
        return transaction.ask(records -> records.find(Handover.class, id).attempts());
    }

    private HandoverState state(long id) {
        return transaction.ask(records -> records.find(Handover.class, id).state());
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        for (long deadline = System.nanoTime() + PATIENCE.toNanos(); !condition.call(); TimeUnit.MILLISECONDS.sleep(100)) {
            assertThat(System.nanoTime()).as("it takes too long").isLessThan(deadline);
        }
    }

    private static int status(String path) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(Installation.address() + path)).timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
