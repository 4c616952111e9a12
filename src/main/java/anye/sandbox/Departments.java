package anye.sandbox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import anye.kernel.CreditCode;
import anye.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/** What the pretend departments answer. A person of whom one knows nothing gets an empty answer; silence is another thing. */
@ApplicationScoped
public class Departments {

    @Inject
    private Samples samples;

    /** @return nothing when the department keeps silent */
    public Optional<JsonObject> answer(String department, JsonObject question) {
        var person = samples.person(question.getString("idNumber", ""));
        if (person.isPresent() && person.get().isSilentOf(department)) {
            return Optional.empty();
        }
        // wages and insurances are known under the code of the employer who paid them, and for the year of the samples
        var paid = person.filter(one -> one.employer().creditCode().value().equals(question.getString("creditCode", ""))
                && question.getInt("year", 0) == Samples.YEAR);
        return Optional.of(switch (department) {
            case "wages" -> wages(paid);
            case "social-insurance" -> months(paid.map(SamplePerson::socialInsurance).orElse(List.of()));
            case "medical-insurance" -> months(paid.map(SamplePerson::medicalInsurance).orElse(List.of()));
            case "certificates" -> certificates(person);
            case "people" -> person.map(Departments::person).orElse(JsonValue.EMPTY_JSON_OBJECT);
            case "units" -> unit(question.getString("creditCode", ""));
            default -> JsonValue.EMPTY_JSON_OBJECT;
        });
    }

    public static boolean exists(String department) {
        return Set.of("wages", "social-insurance", "medical-insurance", "certificates", "people", "units").contains(department);
    }

    private static JsonObject wages(Optional<SamplePerson> person) {
        JsonObjectBuilder months = Json.createObjectBuilder();
        person.ifPresent(one -> one.wages().forEach((month, wage) -> months.add(month(month), wage.toPlainString())));
        return Json.createObjectBuilder().add("months", months).build();
    }

    private static JsonObject months(List<Integer> insured) {
        JsonArrayBuilder months = Json.createArrayBuilder();
        insured.forEach(month -> months.add(month(month)));
        return Json.createObjectBuilder().add("months", months).build();
    }

    private static String month(int month) {
        return String.format(Locale.ROOT, "%d-%02d", Samples.YEAR, month);
    }

    private static JsonObject certificates(Optional<SamplePerson> person) {
        var held = Json.createArrayBuilder();
        person.ifPresent(one -> one.certificates().forEach(certificate -> held.add(certificate(certificate))));
        return Json.createObjectBuilder().add("certificates", held).build();
    }

    private static JsonObjectBuilder certificate(SamplePerson.HeldCertificate held) {
        var json = Json.createObjectBuilder().add("type", held.type()).add("number", held.number()).add("grade", held.grade())
                .add("validFrom", held.validFrom().toString());
        if (held.category() != null) {
            json.add("category", held.category().name());
        }
        return held.validTo() == null ? json.addNull("validTo") : json.add("validTo", held.validTo().toString());
    }

    private static JsonObject person(SamplePerson person) {
        var employer = person.employer();
        return Json.createObjectBuilder().add("name", person.name())
                .add("gender", person.number().gender().name())
                .add("householdDivision", employer.division().code())
                .add("householdAddress", employer.address().replaceAll("样例.*", "样例小区" + (person.order() + 1) + "号"))
                .add("phone", String.format(Locale.ROOT, "100%08d", 900000 + person.order())).build();
    }

    private JsonObject unit(String code) {
        try {
            return samples.employer(CreditCode.of(code)).map(Departments::unit).orElse(JsonValue.EMPTY_JSON_OBJECT);
        } catch (Refusal noCode) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
    }

    private static String employerType(SampleEmployer employer) {
        return switch (employer.creditCode().registration()) {
            case "11" -> "GOVERNMENT";
            case "12" -> "INSTITUTION";
            case "52" -> "NON_ENTERPRISE";
            default -> "ENTERPRISE";
        };
    }

    private static String ownership(SampleEmployer employer) {
        return switch (employerType(employer)) {
            case "ENTERPRISE" -> "LIMITED";
            case "NON_ENTERPRISE" -> "OTHER";
            default -> "STATE";
        };
    }

    /** 制造业, 公共管理, 卫生和社会工作 (GB/T 4754). */
    private static String industry(SampleEmployer employer) {
        return switch (employerType(employer)) {
            case "ENTERPRISE" -> "C";
            case "GOVERNMENT" -> "S";
            default -> "Q";
        };
    }

    private static JsonObject unit(SampleEmployer employer) {
        return Json.createObjectBuilder().add("name", employer.name()).add("creditCode", employer.creditCode().value()).add("type", employer.type())
                .add("division", employer.division().code()).add("address", employer.address()).add("phone", employer.phone())
                .add("employerType", employerType(employer)).add("ownership", ownership(employer)).add("industry", industry(employer))
                .add("legalRepresentative", employer.legalRepresentative()).add("legalNumber", employer.legalNumber().value()).build();
    }
}
