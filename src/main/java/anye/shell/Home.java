package anye.shell;

import java.math.BigDecimal;
import java.util.List;

import anye.access.Credentials;
import anye.declaration.DeclarationOverview;
import anye.letter.LetterContent.MonthLine;
import anye.notice.NoticeRow;

/**
 * What somebody finds on 首页.
 *
 * @param overview where the year stands; null for staff, and for an employer that has not saved its unit profile
 * @param months 安置情况分析: how many people were confirmed and credited in each of the twelve months; empty while nobody is
 * @param sent 发送税务部门 已完成: the tax bureau has answered that it has the result
 * @param ratio 安排比例 of the region at the end of the year, a fraction; null where it has none
 * @param lastYear whether nobody is registered yet and the list of the year before can be imported
 * @param notices the newest
 * @param credentials where the certificate and the agreement of a member of staff stand; NOT_NEEDED for an employer
 */
public record Home(DeclarationOverview overview, List<MonthLine> months, boolean sent, BigDecimal ratio, boolean lastYear,
        List<NoticeRow> notices, long unread, Credentials.State credentials) {
}
