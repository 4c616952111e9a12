package anye.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import anye.kernel.Refusal;
import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class ObjectELResolverTest {

    private final ObjectELResolver resolver = new ObjectELResolver();
    private final Asked context = new Asked();

    public record Row(String name, boolean urgent) {

        public String getLook() {
            return urgent ? "failing" : "";
        }

        public String with(String before, int times) {
            return before.repeat(times) + name;
        }

        public String with(String before) {
            return before + name;
        }

        public int with(int before) {
            return before;
        }

        public String refused() {
            throw new Refusal(null, "access.notFound");
        }
    }

    private record Hidden(String name) {
    }

    private static final Row ROW = new Row("样例", true);

    @Test
    void a_record_shows_its_components_and_what_it_reckons() {
        assertThat(resolver.getValue(context, ROW, "name")).isEqualTo("样例");
        assertThat(resolver.getValue(context, ROW, "urgent")).isEqualTo(true);
        assertThat(resolver.getValue(context, ROW, "look")).isEqualTo("failing");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void a_call_that_means_one_method_is_made() {
        assertThat(resolver.invoke(context, ROW, "with", null, new Object[] {"-", 2})).isEqualTo("--样例");
        assertThat(resolver.invoke(context, "按", "concat", null, new Object[] {"比例"})).isEqualTo("按比例");
        assertThat(resolver.invoke(context, ROW, "toString", null, null)).isEqualTo(ROW.toString());
    }

    @Test
    void what_is_unknown_or_could_mean_two_things_is_left_to_the_platform() {
        for (var property : List.of("size", "nothing")) {
            assertThat(resolver.getValue(context, ROW, property)).isNull();
        }
        resolver.getValue(context, List.of(ROW), "name");
        resolver.getValue(context, new Hidden("样例"), "name");
        resolver.invoke(context, ROW, "with", null, new Object[] {"-"});
        resolver.invoke(context, "按", "nothing", null, new Object[0]);
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void a_refusal_comes_through_as_the_cause() {
        assertThatThrownBy(() -> resolver.invoke(context, ROW, "refused", null, new Object[0])).isInstanceOf(ELException.class).hasCauseInstanceOf(Refusal.class);
    }

    /** As the platform asks; conversions are its own affair. */
    private static final class Asked extends ELContext {

        @Override
        public <T> T convertToType(Object value, Class<T> type) {
            @SuppressWarnings("unchecked")
            var same = (T) value;
            return same;
        }

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
