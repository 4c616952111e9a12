package anye.declaration;

import java.util.List;
import java.util.Map;

import anye.access.CurrentActor;
import anye.kernel.BusinessYear;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Opens 残疾人安置管理: all that the list shows is read at one moment, in one transaction. */
@Stateless
public class OpenPlacements {

    /** @param entries what was last entered at the window about each of those shown, where anything was */
    public record PlacementList(DeclarationOverview overview, List<FilingYear> years, PlacementPage found, Map<Long, WindowEntryRow> entries) {
    }

    @Inject
    private CurrentActor actor;
    @Inject
    private Declarations declarations;
    @Inject
    private ListedPlacements listed;
    @Inject
    private WindowEntries windowEntries;

    public PlacementList open(BusinessYear year, PlacementSearch search) {
        var employer = actor.employer();
        var declaration = declarations.find(employer, year);
        var overview = declarations.overview(employer, year, declaration);
        var found = declaration.map(each -> listed.page(each, search)).orElse(PlacementPage.EMPTY);
        return new PlacementList(overview, declarations.years(employer), found, windowEntries.last(found.rows().stream().map(PlacementRow::id).toList()));
    }
}
