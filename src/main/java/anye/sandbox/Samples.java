package anye.sandbox;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import anye.access.Role;
import anye.kernel.CreditCode;
import anye.kernel.DisabilityCategory;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.kernel.ResidentNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/**
 * The invented employers and people. The employers and the three people whom the manual's walk needs stand in
 * {@code samples.json}; the others are generated, the same in every run. Their numbers carry address codes that end in
 * 99, which no county has (GB/T 2260), so that nobody can hold one.
 */
@ApplicationScoped
public class Samples {

    /** The business year of which the departments know. */
    public static final int YEAR = 2025;

    private static final int PEOPLE_OF_EACH = 17;
    private static final DisabilityCategory[] CATEGORIES = {DisabilityCategory.PHYSICAL, DisabilityCategory.HEARING, DisabilityCategory.VISUAL,
        DisabilityCategory.INTELLECTUAL, DisabilityCategory.SPEECH, DisabilityCategory.MENTAL};
    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private final List<SampleEmployer> employers = new ArrayList<>();
    private final List<SamplePerson> people = new ArrayList<>();
    private final List<SampleStaff> staff = new ArrayList<>();
    private final List<SampleHandler> handlers = new ArrayList<>();

    public Samples() {
        JsonObject file = read();
        for (var employer : file.getJsonArray("employers").getValuesAs(JsonObject.class)) {
            employers.add(employer(employer));
        }
        for (var person : file.getJsonArray("people").getValuesAs(JsonObject.class)) {
            people.add(person(person));
        }
        for (var one : file.getJsonArray("staff").getValuesAs(JsonObject.class)) {
            staff.add(new SampleStaff(one.getString("subject"), one.getString("name"), Division.of(one.getString("office")), Role.valueOf(one.getString("role"))));
        }
        for (var handler : file.getJsonArray("handlers").getValuesAs(JsonObject.class)) {
            handlers.add(new SampleHandler(handler.getString("subject"), employer(CreditCode.of(handler.getString("employer"))).orElseThrow(), handler.getString("name"), handler.getString("phone")));
        }
        var stories = Arrays.stream(Story.values()).filter(story -> story != Story.FOUR_MONTHS_FAIL).toList();
        for (int place = 0; place < employers.size(); place++) {
            var employer = employers.get(place);
            int told = (int) people.stream().filter(person -> person.employer() == employer).count();
            for (int i = told; i < PEOPLE_OF_EACH; i++) {
                int number = i - told;
                people.add(generate(employer, number < stories.size() ? stories.get(number) : Story.PASSING, people.size()));
            }
        }
        for (var agency : file.getJsonArray("agencies").getValuesAs(JsonObject.class)) {
            employers.add(employer(agency));
        }
    }

    private static JsonObject read() {
        InputStream file = Samples.class.getResourceAsStream("samples.json");
        try (var reader = Json.createReader(file)) {
            return reader.readObject();
        }
    }

    private static SampleEmployer employer(JsonObject json) {
        return new SampleEmployer(CreditCode.of(json.getString("creditCode")), json.getString("name"), json.getString("type"),
                Division.of(json.getString("division")), json.getString("address"), json.getString("legalRepresentative"),
                ResidentNumber.of(json.getString("legalNumber")), json.getString("handler"), json.getString("phone"), json.getInt("minimumWage"));
    }

    private SamplePerson person(JsonObject json) {
        return new SamplePerson(ResidentNumber.of(json.getString("idNumber")), json.getString("name"),
                employer(CreditCode.of(json.getString("employer"))).orElseThrow(), Story.valueOf(json.getString("story")),
                DisabilityCategory.valueOf(json.getString("category")), json.getInt("grade"), people.size());
    }

    private static SamplePerson generate(SampleEmployer employer, Story story, int order) {
        // a man born in May 1965 reaches sixty years and two months in the July of the year
        boolean man = story == Story.RETIRES || story == Story.VETERAN || order % 2 == 0;
        var born = story == Story.RETIRES ? LocalDate.of(1965, 5, 3) : LocalDate.of(1980, 1, 5).plusDays(order * 97L);
        return new SamplePerson(number(employer.division(), born, man, order), "样例" + chinese(order + 1), employer, story,
                CATEGORIES[order % CATEGORIES.length], 1 + order % 4, order);
    }

    static ResidentNumber number(Division division, LocalDate born, boolean man, int order) {
        // 210399, 330199, 410199: the city's own four digits and 99
        var seventeen = division.code().substring(0, 4) + "99" + born.toString().replace("-", "") + String.format("%03d", 500 + order * 2 % 400 + (man ? 1 : 0));
        for (char check : "0123456789X".toCharArray()) {
            try {
                return ResidentNumber.of(seventeen + check);
            } catch (Refusal wrongCheck) {
                // the next one
            }
        }
        throw new IllegalStateException("No check digit fits");
    }

    /** 1 to 199 in words. */
    static String chinese(int number) {
        if (number >= 100) {
            int rest = number % 100;
            return "一百" + (rest == 0 ? "" : rest < 10 ? "零" + DIGITS[rest] : rest < 20 ? "一" + chinese(rest) : chinese(rest));
        }
        int tens = number / 10;
        return (tens == 0 ? "" : tens == 1 ? "十" : DIGITS[tens] + "十") + DIGITS[number % 10];
    }

    /** The last are agencies, which send people to others and have none of their own here. */
    public List<SampleEmployer> employers() {
        return List.copyOf(employers);
    }

    public List<SampleStaff> staff() {
        return List.copyOf(staff);
    }

    public List<SampleHandler> handlers() {
        return List.copyOf(handlers);
    }

    public List<SamplePerson> people() {
        return List.copyOf(people);
    }

    public List<SamplePerson> peopleOf(SampleEmployer employer) {
        return people.stream().filter(person -> person.employer().equals(employer)).toList();
    }

    public Optional<SampleEmployer> employer(CreditCode code) {
        return employers.stream().filter(employer -> employer.creditCode().equals(code)).findFirst();
    }

    public Optional<SamplePerson> person(String idNumber) {
        return people.stream().filter(person -> person.number().value().equals(idNumber)).findFirst();
    }
}
