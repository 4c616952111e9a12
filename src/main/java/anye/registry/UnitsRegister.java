package anye.registry;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import anye.employer.BusinessRegister;
import anye.employer.Ownership;
import anye.employer.RegisterField;
import anye.employer.RegisteredUnit;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.EmployerType;
import anye.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** Asks the department that registers units. A value that it writes in a way that nobody here reads is as if it had said nothing of that field. */
@ApplicationScoped
public class UnitsRegister implements BusinessRegister {

    @Inject
    private DepartmentsOnline online;
    @Inject
    private DepartmentAnswers answers;
    @Inject
    private Clock clock;

    @Override
    public State state(CreditCode unit) {
        var last = answers.lastOf(unit, Department.UNITS);
        var known = last.filter(said -> !said.isSilent()).or(() -> answers.lastHeardOf(unit, Department.UNITS)).map(UnitsRegister::read).filter(found -> !found.values().isEmpty());
        return new State(known, last.map(DepartmentAnswer::at).orElse(null), last.map(DepartmentAnswer::isSilent).orElse(false));
    }

    @Override
    public void ask(CreditCode unit) {
        var asked = new Asked(Department.UNITS, null, unit, null);
        var askedAt = clock.instant();
        answers.keep(List.of(new DepartmentAnswer(asked, askedAt, online.ask(List.of(asked)).get(0))));
    }

    private static RegisteredUnit read(DepartmentAnswer said) {
        var json = said.json();
        var values = new EnumMap<RegisterField, String>(RegisterField.class);
        put(values, RegisterField.NAME, json, "name", text -> text);
        put(values, RegisterField.TYPE, json, "employerType", text -> EmployerType.valueOf(text).name());
        put(values, RegisterField.OWNERSHIP, json, "ownership", text -> Ownership.valueOf(text).name());
        put(values, RegisterField.INDUSTRY, json, "industry", text -> text.matches("[A-T]") ? text : null);
        put(values, RegisterField.REGISTRATION_DIVISION, json, "division", text -> Division.of(text).code());
        put(values, RegisterField.REGISTERED_ADDRESS, json, "address", text -> text);
        put(values, RegisterField.PHONE, json, "phone", text -> text);
        put(values, RegisterField.LEGAL_NAME, json, "legalRepresentative", text -> text);
        put(values, RegisterField.LEGAL_NUMBER, json, "legalNumber", text -> text);
        return new RegisteredUnit(values, said.at());
    }

    private static void put(Map<RegisterField, String> values, RegisterField field, JsonObject json, String name, UnaryOperator<String> reading) {
        try {
            var value = json.containsKey(name) && json.get(name).getValueType() == JsonValue.ValueType.STRING ? reading.apply(json.getString(name).strip()) : null;
            if (value != null && !value.isEmpty()) {
                values.put(field, value);
            }
        } catch (IllegalArgumentException | Refusal unreadable) {
            // nothing is said of this field
        }
    }
}
