package anye.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import anye.kernel.CreditCode;
import anye.kernel.Division;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorizationTest {

    private final Authorization table = table("""
            kind,target,actors
            page,/index.xhtml,ANYONE
            page,/home.xhtml,SIGNED_IN
            page,/review/queue.xhtml,REVIEWER|SUPERVISOR
            page,/files/*,EMPLOYER
            page,/files/open/{id},ANYONE
            act,anye.review.DecideCase,REVIEWER
            act,anye.handover.SendResults,SYSTEM
            """);

    @ParameterizedTest
    @CsvSource(textBlock = """
            /index.xhtml,        true,  true,  true
            /home.xhtml,         false, true,  true
            /review/queue.xhtml, false, false, true
            /files/17,           false, true,  false
            /files/open/17,      true,  true,  true
            /files/open/17/x,    false, true,  false
            /files,              false, false, false
            /nothing.xhtml,      false, false, false
            """)
    void a_page_opens_to_whom_its_row_names(String path, boolean nobody, boolean employer, boolean reviewer) {
        assertThat(table.mayOpen(path, Actor.NOBODY)).isEqualTo(nobody);
        assertThat(table.mayOpen(path, EMPLOYER)).isEqualTo(employer);
        assertThat(table.mayOpen(path, REVIEWER)).isEqualTo(reviewer);
    }

    @Test
    void an_act_without_a_row_is_denied_to_everybody() {
        assertThat(table.mayDo("anye.review.DecideCase", REVIEWER)).isTrue();
        assertThat(table.mayDo("anye.review.DecideCase", EMPLOYER)).isFalse();
        assertThat(table.mayDo("anye.handover.SendResults", Actor.system("sender"))).isTrue();
        assertThat(table.mayDo("anye.handover.SendResults", REVIEWER)).isFalse();
        assertThat(table.mayDo("anye.review.Forgotten", REVIEWER)).isFalse();
        assertThat(table.mayDo("anye.review.Forgotten", Actor.system("sender"))).isFalse();
    }

    @Test
    void a_word_that_is_no_role_is_an_error_at_start() {
        assertThatThrownBy(() -> table("kind,target,actors\npage,/index.xhtml,EVERYBODY")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> table("kind,target,actors\npage,/index.xhtml")).isInstanceOf(IllegalStateException.class);
    }

    private static final Actor EMPLOYER = Actor.employer(CreditCode.of("91210302MA00XX0157"), "鞍山样例一号制造有限公司", null);
    private static final Actor REVIEWER = Actor.staff(1, "样例", Set.of(Role.REVIEWER), Division.of("210302"));

    private static Authorization table(String csv) {
        return Authorization.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }
}
