package anye.registry;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import anye.employer.Ownership;
import anye.employer.RegisterField;
import anye.kernel.BusinessYear;
import anye.kernel.CertificateNumber;
import anye.kernel.CertificateType;
import anye.kernel.CreditCode;
import anye.kernel.DisabilityCategory;
import anye.kernel.Division;
import anye.kernel.EmployerType;
import anye.kernel.Gender;
import anye.kernel.Money;
import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.kernel.ResidentNumber;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/**
 * Reads what the departments answer, in the one shape agreed on with each ({@link anye.registry}); nothing is guessed. A
 * text of another shape, with a word that nobody here knows, without what must be there, about somebody else or of another
 * year says nothing: it must never be taken for a register that has nothing.
 */
final class AnswerReader {

    /** Not an answer to what was asked. */
    static final class NotUnderstood extends Exception {
        private static final long serialVersionUID = 1L;

        NotUnderstood() {
            super("not understood", null, false, false);
        }
    }

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));
    private static final int LONGEST_TEXT = 200;
    /** Nobody is paid more in a month. */
    private static final Money HIGHEST_WAGE = Money.ofYuan(100_000_000);
    /** 残疾人证 has four grades, 残疾军人证 and 伤残人民警察证 have ten. */
    private static final int DISABILITY_GRADES = 4;
    private static final int SERVICE_GRADES = 10;

    private interface Reading<T> {
        T read(JsonObject said);
    }

    private AnswerReader() {
    }

    /** @throws NotUnderstood when the text does not answer the question */
    static void check(Asked asked, String text) throws NotUnderstood {
        var said = read(text, json -> json);
        read(said, json -> {
            mustBeAbout(asked, json);
            return switch (asked.department()) {
                case WAGES -> wages(json, asked.year());
                case SOCIAL_INSURANCE, MEDICAL_INSURANCE -> months(json, asked.year());
                case CERTIFICATES -> certificates(json);
                case PEOPLE -> person(json);
                case UNITS -> unit(json);
            };
        });
    }

    private static <T> T read(String text, Reading<T> reading) throws NotUnderstood {
        try (var reader = READERS.createReader(new StringReader(text))) {
            return read(reader.readObject(), reading);
        } catch (JsonException | IllegalStateException noObject) {
            throw new NotUnderstood();
        }
    }

    private static <T> T read(JsonObject said, Reading<T> reading) throws NotUnderstood {
        try {
            return reading.read(said);
        } catch (DateTimeException | ClassCastException | NullPointerException | IllegalArgumentException | ArithmeticException | Refusal anotherShape) {
            throw new NotUnderstood();
        }
    }

    /** Where an answer names whom it is about, it is whom we asked about. */
    private static void mustBeAbout(Asked asked, JsonObject said) {
        mustBe(said, "idNumber", asked.person() == null ? null : asked.person().value());
        mustBe(said, "creditCode", asked.employer() == null ? null : asked.employer().value());
        if (asked.year() != null && said.containsKey("year")) {
            must(whole(said.get("year")) == asked.year().value());
        }
        if (asked.person() != null && asked.person().gender() != null && text(said, "gender") != null) {
            must(Gender.valueOf(text(said, "gender")) == asked.person().gender());
        }
    }

    private static void mustBe(JsonObject said, String name, String asked) {
        var named = text(said, name);
        must(named == null || asked == null || named.equals(asked));
    }

    /** By month; a month without a record is absent. */
    static Map<Integer, Money> wages(JsonObject said, BusinessYear year) {
        var wages = new HashMap<Integer, Money>();
        said.getJsonObject("months").forEach((month, wage) -> {
            var paid = Money.parse(((JsonString) wage).getString());
            must(paid.compareTo(HIGHEST_WAGE) <= 0);
            wages.put(month(month, year), paid);
        });
        return wages;
    }

    /** The months that are insured. */
    static Months months(JsonObject said, BusinessYear year) {
        var insured = Months.NONE;
        for (var month : said.getJsonArray("months")) {
            insured = insured.with(month(((JsonString) month).getString(), year));
        }
        return insured;
    }

    private static int month(String text, BusinessYear year) {
        var month = YearMonth.parse(text);
        must(month.getYear() == year.value());
        return month.getMonthValue();
    }

    static List<FoundCertificate> certificates(JsonObject said) {
        JsonArray held = said.getJsonArray("certificates");
        return held.stream().map(JsonValue::asJsonObject).map(AnswerReader::certificate).toList();
    }

    private static FoundCertificate certificate(JsonObject said) {
        var type = CertificateType.valueOf(needed(said, "type"));
        var category = text(said, "category");
        var validTo = text(said, "validTo");
        var found = new FoundCertificate(type, needed(said, "number"), category == null ? null : DisabilityCategory.valueOf(category), whole(said.get("grade")),
                LocalDate.parse(needed(said, "validFrom")), validTo == null ? null : LocalDate.parse(validTo));
        must(found.grade() >= 1 && found.grade() <= (type == CertificateType.DISABILITY ? DISABILITY_GRADES : SERVICE_GRADES));
        must(found.validTo() == null || !found.validTo().isBefore(found.validFrom()));
        return found;
    }

    /** A person of whom the register has nothing is an empty answer; of everybody else it knows the name at least. */
    static FoundPerson person(JsonObject said) {
        if (said.isEmpty()) {
            return new FoundPerson(null, null, null, null, List.of(), false);
        }
        return new FoundPerson(needed(said, "name"), text(said, "householdDivision"), text(said, "householdAddress"), text(said, "phone"), List.of(), false);
    }

    /** A unit that the register does not have is an empty answer; of everybody else it knows the name at least. */
    static Map<RegisterField, String> unit(JsonObject said) {
        var values = new EnumMap<RegisterField, String>(RegisterField.class);
        if (!said.isEmpty()) {
            values.put(RegisterField.NAME, needed(said, "name"));
            put(values, RegisterField.TYPE, said, "employerType", word -> EmployerType.valueOf(word).name());
            put(values, RegisterField.OWNERSHIP, said, "ownership", word -> Ownership.valueOf(word).name());
            put(values, RegisterField.INDUSTRY, said, "industry", AnswerReader::industry);
            put(values, RegisterField.REGISTRATION_DIVISION, said, "division", code -> Division.of(code).code());
            put(values, RegisterField.REGISTERED_ADDRESS, said, "address", word -> word);
            put(values, RegisterField.PHONE, said, "phone", word -> word);
            put(values, RegisterField.LEGAL_NAME, said, "legalRepresentative", word -> word);
            put(values, RegisterField.LEGAL_NUMBER, said, "legalNumber", word -> word);
        }
        return values;
    }

    private static void put(Map<RegisterField, String> values, RegisterField field, JsonObject said, String name, UnaryOperator<String> reading) {
        var word = text(said, name);
        if (word != null) {
            values.put(field, reading.apply(word));
        }
    }

    /** 门类 (GB/T 4754). */
    private static String industry(String letter) {
        must(letter.matches("[A-T]"));
        return letter;
    }

    private static String needed(JsonObject said, String name) {
        var text = text(said, name);
        must(text != null);
        return text;
    }

    /** @return null where nothing is said */
    private static String text(JsonObject said, String name) {
        if (!said.containsKey(name) || said.isNull(name)) {
            return null;
        }
        var text = ((JsonString) said.get(name)).getString().strip();
        must(text.length() <= LONGEST_TEXT);
        return text.isEmpty() ? null : text;
    }

    private static int whole(JsonValue number) {
        BigDecimal said = ((JsonNumber) number).bigDecimalValue();
        must(said.precision() - said.scale() <= 9);
        return said.intValueExact();
    }

    private static void must(boolean so) {
        if (!so) {
            throw new IllegalArgumentException();
        }
    }
}
