package anye.declaration;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import anye.kernel.Months;
import anye.rules.YearVerdict;

/** A verdict's eight numbers as one column. */
public final class VerdictText {

    private VerdictText() {
    }

    static String write(YearVerdict verdict) {
        return LongStream.of(verdict.wage(), verdict.socialInsurance(), verdict.medicalInsurance(), verdict.certificate(), verdict.workingAge(),
                verdict.contract(), verdict.doubled(), verdict.wholeYearAfter()).mapToObj(Long::toString).collect(Collectors.joining(" "));
    }

    static Months doubled(String text) {
        return new Months(read(text).doubled());
    }

    public static YearVerdict read(String text) {
        var numbers = Arrays.stream(text.split(" ")).mapToLong(Long::parseLong).toArray();
        return new YearVerdict(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], (int) numbers[6], (int) numbers[7]);
    }
}
