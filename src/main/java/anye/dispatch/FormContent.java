package anye.dispatch;

import java.util.List;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;

/**
 * What stands on the 劳务派遣残疾人按比例就业情况申报表, the annex of the provision.
 *
 * @param placeName whose form it is, 郑州市
 * @param filing what the agency has filed about itself
 * @param lines the people dispatched in the year; the annex names nobody
 */
public record FormContent(BusinessYear year, String placeName, CreditCode agency, String agencyName, QualificationDetails filing, ContractTerms host,
        List<RosterLine> lines) {

    public FormContent {
        lines = List.copyOf(lines);
    }
}
