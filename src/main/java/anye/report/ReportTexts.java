package anye.report;

/**
 * 市场岗位需求 and 工作建议.
 *
 * @param version which saved state was read, so that a later save by somebody else is noticed
 */
public record ReportTexts(String needs, String advice, long version) {

    static final ReportTexts NONE = new ReportTexts("", "", 0);
}
