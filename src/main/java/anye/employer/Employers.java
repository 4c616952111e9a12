package anye.employer;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import anye.access.EmployerSignedIn;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** All employers that have ever signed in. */
@ApplicationScoped
public class Employers {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event<EmployerMoved> moved;
    @Inject
    private Clock clock;

    /** The employer's data, complete or not; nothing for one that never signed in. */
    public Optional<EmployerProfile> profile(CreditCode creditCode) {
        return find(creditCode).map(Employer::profile);
    }

    /** All 残联主管部门 that employers have named. */
    public List<Division> certifyingDivisions() {
        return entities.createQuery("select distinct e.certifyingDivision from Employer e where e.certifyingDivision is not null", Division.class).getResultList();
    }

    /**
     * The employer's data for whatever needs them: the placements, the letter, the result (V16).
     *
     * @throws Refusal employer.profileIncomplete while 单位信息 has not been saved
     */
    public EmployerProfile complete(CreditCode creditCode) {
        return profile(creditCode).filter(EmployerProfile::complete).orElseThrow(() -> new Refusal(null, "employer.profileIncomplete"));
    }

    /** V16: the profile is saved before people are registered. @throws Refusal employer.profileIncomplete when it is not */
    public void mustHaveProfile(CreditCode creditCode) {
        complete(creditCode);
    }

    /** 残联主管部门, which routes the certification. @throws Refusal employer.profileIncomplete when it is not known yet */
    public Division certifyingDivision(CreditCode creditCode) {
        return residence(creditCode).orElseThrow(() -> new Refusal(null, "employer.profileIncomplete"));
    }

    /** The office that has certified the employer so far hands it to another (业务属地); what is open goes along. Whoever calls may do so. */
    @Transactional
    public void transfer(CreditCode creditCode, Division to) {
        var found = find(creditCode).orElseThrow(() -> new Refusal(null, "employer.profileIncomplete"));
        var from = found.certifyingDivision();
        found.isCertifiedBy(to);
        entities.flush();
        moved.fire(new EmployerMoved(creditCode, from, to));
    }

    /** 残联主管部门 alone, without opening the profile; nothing while none was chosen, and so while 单位信息 has not been saved. */
    public Optional<Division> residence(CreditCode creditCode) {
        return entities.createQuery("select e.certifyingDivision from Employer e where e.creditCode = :code and e.certifyingDivision is not null", Division.class)
                .setParameter("code", creditCode).getResultStream().findFirst();
    }

    /** 单位名称, as the portal gave it. @throws Refusal employer.profileIncomplete when the profile has not been saved */
    public String name(CreditCode creditCode) {
        return complete(creditCode).name();
    }

    /** How lists call an employer: by its name, or by its code where it never signed in. */
    public String shownName(CreditCode creditCode) {
        return profile(creditCode).map(EmployerProfile::name).orElse(creditCode.value());
    }

    /** The same of all in a list, in one question to the database. */
    public Map<CreditCode, String> shownNames(Collection<CreditCode> creditCodes) {
        var names = new HashMap<CreditCode, String>();
        creditCodes.forEach(code -> names.put(code, code.value()));
        if (!names.isEmpty()) {
            entities.createQuery("select e.creditCode, e.name from Employer e where e.creditCode in :codes", Object[].class).setParameter("codes", names.keySet()).getResultStream()
                    .forEach(row -> names.put((CreditCode) row[0], (String) row[1]));
        }
        return names;
    }

    /** The first sign-in makes the employer; a later one may bring a new name. Two tabs at once make one. */
    @Transactional
    public EmployerProfile arrive(CreditCode creditCode, String name) {
        entities.createNativeQuery("insert into employer (credit_code, name, first_seen_at, version) values (?1, ?2, ?3, 0) on conflict do nothing")
                .setParameter(1, creditCode.value()).setParameter(2, name).setParameter(3, clock.instant().atOffset(ZoneOffset.UTC)).executeUpdate();
        var employer = find(creditCode).orElseThrow();
        if (name != null && !name.equals(employer.name())) {
            employer.isCalled(name);
            entities.flush();
        }
        return employer.profile();
    }

    /** Who comes in by a portal is an employer from then on. */
    @Transactional
    public void onSignIn(@Observes EmployerSignedIn signedIn) {
        arrive(signedIn.actor().employer(), signedIn.actor().employerName());
    }

    /**
     * What is typed must check, unless a portal has vouched for it before.
     *
     * @throws Refusal at the field
     */
    public CreditCode typed(String field, CreditCode creditCode) {
        try {
            return find(creditCode).isPresent() ? creditCode : CreditCode.of(creditCode.value());
        } catch (Refusal malformed) {
            throw malformed.at(field);
        }
    }

    Optional<Employer> find(CreditCode creditCode) {
        return entities.createQuery("select e from Employer e where e.creditCode = :code", Employer.class)
                .setParameter("code", creditCode).getResultStream().findFirst();
    }
}
