package anye.review;

import java.util.Arrays;
import java.util.stream.Collectors;

import anye.kernel.Months;
import anye.rules.PerQuestion;
import anye.rules.Question;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The months of each question by its name: {@code WAGE=12,CONTRACT=4095}. */
@Converter
public class CellsColumn implements AttributeConverter<PerQuestion, String> {

    @Override
    public String convertToDatabaseColumn(PerQuestion cells) {
        return Arrays.stream(Question.values()).filter(question -> !cells.of(question).isEmpty())
                .map(question -> question + "=" + cells.of(question).bits()).collect(Collectors.joining(","));
    }

    @Override
    public PerQuestion convertToEntityAttribute(String column) {
        var cells = PerQuestion.NONE;
        for (var part : column.isEmpty() ? new String[0] : column.split(",")) {
            var cell = part.split("=");
            cells = cells.with(Question.valueOf(cell[0]), new Months(Integer.parseInt(cell[1])));
        }
        return cells;
    }
}
