package anye.sandbox.departments;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

import anye.kernel.Installation;
import anye.sandbox.SampleEmployer;
import anye.sandbox.SamplePerson;
import anye.sandbox.Samples;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Answers what one department knows of a sample person or employer; whoever it does not know gets an empty answer, not an error. */
@Path("/{department}")
@RequestScoped
public class PretendDepartment {

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response ask(@PathParam("department") String department, @HeaderParam("Authorization") String authorization, String body) {
        if (!isKnown(authorization)) {
            return Response.status(Response.Status.UNAUTHORIZED).build();
        }
        var question = read(body);
        if (question.isEmpty()) {
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
        var person = Samples.person(question.get().getString("idNumber", ""));
        if (person.isPresent() && person.get().silent().contains(department)) {
            return Response.status(Response.Status.SERVICE_UNAVAILABLE).build();
        }
        var here = person.filter(each -> each.employer().value().equals(question.get().getString("creditCode", "")) && question.get().getInt("year", 0) == 2025);
        return switch (department) {
            case "wages" -> Response.ok(wages(here).toString()).build();
            case "social-insurance" -> Response.ok(months(here.map(SamplePerson::socialInsurance)).toString()).build();
            case "medical-insurance" -> Response.ok(months(here.map(SamplePerson::medicalInsurance)).toString()).build();
            case "certificates" -> Response.ok(certificates(person).toString()).build();
            case "people" -> Response.ok(about(person).toString()).build();
            case "units" -> Response.ok(about(question.get().getString("creditCode", "")).toString()).build();
            default -> Response.status(Response.Status.NOT_FOUND).build();
        };
    }

    private static boolean isKnown(String authorization) {
        var expected = "Bearer " + Installation.secret("departments");
        return authorization != null && MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), authorization.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<JsonObject> read(String body) {
        try (var reader = Json.createReader(new StringReader(body == null ? "" : body))) {
            return Optional.of(reader.readObject());
        } catch (JsonException unreadable) {
            return Optional.empty();
        }
    }

    private static JsonObject wages(Optional<SamplePerson> person) {
        var months = Json.createObjectBuilder();
        person.ifPresent(each -> each.wages().forEach((month, wage) -> months.add("2025-%02d".formatted(month), wage.toString())));
        return Json.createObjectBuilder().add("months", months).build();
    }

    private static JsonObject months(Optional<anye.kernel.Months> insured) {
        var months = Json.createArrayBuilder();
        insured.ifPresent(each -> each.stream().forEach(month -> months.add("2025-%02d".formatted(month))));
        return Json.createObjectBuilder().add("months", months).build();
    }

    private static JsonObject certificates(Optional<SamplePerson> person) {
        var certificates = Json.createArrayBuilder();
        person.ifPresent(each -> each.certificates().forEach(held -> certificates.add(certificate(held))));
        return Json.createObjectBuilder().add("certificates", certificates).build();
    }

    private static JsonObjectBuilder certificate(SamplePerson.Held held) {
        var json = Json.createObjectBuilder().add("type", held.type().name()).add("number", held.number()).add("grade", held.grade()).add("validFrom", held.from().toString());
        if (held.category() != null) {
            json.add("category", held.category().name());
        }
        return held.to() == null ? json : json.add("validTo", held.to().toString());
    }

    private static JsonObject about(Optional<SamplePerson> person) {
        return person.map(each -> Json.createObjectBuilder().add("name", each.name())
                .add("householdDivision", each.number().value().substring(0, 4) + "00")
                .add("householdAddress", Samples.address(each))
                .add("phone", "10000000" + each.number().value().substring(14, 17)).build()).orElse(JsonObject.EMPTY_JSON_OBJECT);
    }

    private static JsonObject about(String creditCode) {
        return Samples.employer(creditCode).map(PretendDepartment::about).orElse(JsonObject.EMPTY_JSON_OBJECT);
    }

    private static JsonObject about(SampleEmployer employer) {
        return Json.createObjectBuilder().add("name", employer.name()).add("creditCode", employer.creditCode().value()).add("type", employer.type())
                .add("division", employer.division().code()).add("address", employer.address()).add("legalRepresentative", employer.legalRepresentative()).build();
    }
}
