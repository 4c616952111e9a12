package anye.dispatch;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import anye.access.Acting;
import anye.employer.EmployerProfile;
import anye.employer.Employers;
import anye.employer.LegalDocument;
import anye.employer.Ownership;
import anye.employer.SaveProfile;
import anye.evidence.FileKind;
import anye.evidence.ReceivedFile;
import anye.kernel.CreditCode;
import anye.kernel.EmployerType;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What tests inside the server do at the desks of an agency, a host and the office, as far as it is not what they are about. */
@Dependent
public class Desks {

    private static final String NAME = "样例单位";

    @Inject
    private Acting acting;
    @Inject
    private Employers employers;
    @Inject
    private SaveProfile saveProfile;
    @Inject
    private FileQualification fileQualification;
    @Inject
    private DecideQualification decideQualification;
    @Inject
    private Qualifications qualifications;
    @Inject
    private SaveDispatchContract saveDispatchContract;
    @Inject
    private SaveRosterLine saveRosterLine;
    @Inject
    private FileRoster fileRoster;
    @Inject
    private ReviseRoster reviseRoster;
    @Inject
    private DispatchContracts contracts;
    @Inject
    private ProposeShare proposeShare;
    @Inject
    private AnswerShare answerShare;
    @Inject
    private Shares shares;

    public void at(CreditCode employer) {
        acting.asEmployer(employer.value(), NAME + employer.value().substring(14));
        employers.arrive(employer, NAME + employer.value().substring(14));
        var saved = employers.profile(employer).orElseThrow();
        if (!saved.complete()) {
            var where = Dispatches.JINSHUI;
            saveProfile.save(new EmployerProfile(saved.version(), employer, "", null, EmployerType.ENTERPRISE, Ownership.COLLECTIVE, "A", where, where, where, "样例",
                    LegalDocument.RESIDENT_ID, "410199197502280221", "13800000000", null, null, "样例经办", "13800000001", "样例路1号", "样例路1号", null));
        }
    }

    public void atTheOffice() {
        acting.asReviewer(41, "410100");
    }

    public long aFilingOf(CreditCode agency) {
        at(agency);
        return fileQualification.file(Dispatches.aFiling(), bothLicences());
    }

    public static Map<Scan, List<ReceivedFile>> bothLicences() {
        return Map.of(Scan.BUSINESS_LICENCE, List.of(aScan()), Scan.DISPATCH_LICENCE, List.of(aScan()));
    }

    public long anAcceptedFilingOf(CreditCode agency) {
        at(agency);
        var filed = qualifications.of(agency).stream().findFirst().map(QualificationRow::id).orElseGet(() -> aFilingOf(agency));
        atTheOffice();
        if (qualifications.row(filed).isFiled()) {
            decideQualification.accept(filed, qualifications.row(filed).version());
        }
        return filed;
    }

    /** A contract for one person, not filed yet. */
    public long aDraftContract(CreditCode agency, CreditCode host, LocalDate signed, String certificate) {
        at(agency);
        if (qualifications.of(agency).isEmpty()) {
            aFilingOf(agency);
        }
        var contract = saveDispatchContract.save(null, 0, terms(host, signed, 1), List.of(aScan()));
        saveRosterLine.save(contract, Dispatches.aLine(certificate));
        return contract;
    }

    public static ContractTerms terms(CreditCode host, LocalDate signed, int headcount) {
        var a = Dispatches.someTerms();
        return new ContractTerms(a.place(), host, a.hostName(), a.hostContact(), a.hostPhone(), a.hostAddress(), a.hostType(), a.hostTaxBureau(), signed, a.from(), a.to(), headcount,
                a.posts(), a.pay());
    }

    public long aFiledContract(CreditCode agency, CreditCode host, String certificate) {
        var contract = aDraftContract(agency, host, LocalDate.of(2026, 7, 1), certificate);
        fileRoster.file(contract, List.of(aScan()));
        return contract;
    }

    /** A next edition of the roster with one more person, not filed yet. */
    public void aNextEdition(long contract, CreditCode agency, LocalDate changedOn, String certificate) {
        at(agency);
        reviseRoster.revise(contract, changedOn);
        saveRosterLine.save(contract, Dispatches.aLine(certificate));
    }

    /** The agency proposes, for everybody on the roster; the host confirms. */
    public void agree(long contract, CreditCode agency, CreditCode host, String from, String to, Side side) {
        at(agency);
        var lines = contracts.lines(contract, contracts.rosters(contract).size()).stream().map(RosterLine::id).toList();
        proposeShare.propose(contract, lines, java.time.YearMonth.parse(from), java.time.YearMonth.parse(to), side);
        at(host);
        shares.of(contract).stream().filter(share -> share.waitsFor(Side.HOST)).forEach(share -> answerShare.confirm(share.id()));
    }

    public void declineAll(long contract, CreditCode host) {
        at(host);
        shares.of(contract).stream().filter(share -> share.waitsFor(Side.HOST)).forEach(share -> answerShare.decline(share.id()));
    }

    public static ReceivedFile aScan() {
        return new ReceivedFile("材料.pdf", FileKind.PDF, new byte[] {1, 2, 3}, "0".repeat(64), 1);
    }
}
