using AmaRulebook.Projects;
using Xunit;

namespace AmaRulebook.Checklists.Hub;

public class AboutDraftTests
{
    private static readonly AboutText Before = new("花壇づくり", "花をふやす", ["grant"], "環境衛生課", "", "中央公園", "");
    private readonly AboutDraft draft = new(Before, 1);

    [Fact]
    public void While_nothing_is_written_it_follows_the_others()
    {
        draft.Follow(Before with { Place = "北公園" }, 2);

        Assert.Equal(("北公園", 2, false), (draft.Written.Place, draft.BasedOn, draft.IsTouched));
    }

    [Fact]
    public void What_is_written_stays_and_with_it_its_version()
    {
        draft.Write(AboutField.Place, "南公園");
        draft.Follow(Before with { Place = "北公園" }, 2);

        Assert.Equal(("南公園", 1), (draft.Written.Place, draft.BasedOn));
    }

    [Fact]
    public void A_field_that_both_wrote_is_for_the_person_to_decide()
    {
        draft.Write(AboutField.Place, "南公園");

        Meet(Before with { Place = "北公園" });

        Assert.Equal("北公園", Assert.Single(draft.Conflicts).Value);
        Assert.Equal(("南公園", 2), (draft.Written.Place, draft.BasedOn));
        Assert.Empty(draft.TakenOver);
    }

    [Fact]
    public void A_field_that_only_the_other_wrote_is_taken_over_and_told_and_ones_own_stays()
    {
        draft.Write(AboutField.Place, "南公園");

        Meet(Before with { Contact = "公民館の窓口" });

        Assert.Empty(draft.Conflicts);
        Assert.Equal([AboutField.Contact], draft.TakenOver);
        Assert.Equal(("南公園", "公民館の窓口"), (draft.Written.Place, draft.Written.Contact));
    }

    [Fact]
    public void The_same_text_of_both_is_no_conflict()
    {
        draft.Write(AboutField.Place, "南公園");

        Meet(Before with { Place = "南公園" });

        Assert.Empty(draft.Conflicts);
        Assert.Empty(draft.TakenOver);
    }

    [Fact]
    public void The_person_takes_theirs_keeps_their_own_or_has_both()
    {
        draft.Write(AboutField.Purpose, "道を明るくする");
        draft.Write(AboutField.Department, "土木課");
        draft.Write(AboutField.Place, "南公園");
        draft.Write(AboutField.Forms, "commission");
        Meet(Before with { Purpose = "みどりをふやす", Department = "都市計画課", Place = "北公園", FormIds = ["grant", "endorsement"] });

        draft.TakeTheirs(AboutField.Place);
        draft.KeepMine(AboutField.Department);
        draft.Combine(AboutField.Purpose);
        draft.Combine(AboutField.Forms);

        Assert.Empty(draft.Conflicts);
        Assert.Equal(("みどりをふやす\n道を明るくする", "土木課", "北公園"), (draft.Written.Purpose, draft.Written.Department, draft.Written.Place));
        Assert.Equal(["grant", "endorsement", "commission"], draft.Written.FormIds);
        Assert.True(draft.IsTouched);
    }

    [Fact]
    public void Met_and_not_saved_yet_it_follows_nobody()
    {
        draft.Write(AboutField.Place, "南公園");
        Meet(Before with { Place = "北公園" });
        draft.TakeTheirs(AboutField.Place);

        draft.Follow(Before with { Place = "西公園" }, 3);

        Assert.Equal(("北公園", 2), (draft.Written.Place, draft.BasedOn));
    }

    [Fact]
    public void Saved_it_reads_as_stored_and_what_was_written_since_stays()
    {
        draft.Write(AboutField.Place, "南公園 ");
        var sent = draft.Written;
        draft.Write(AboutField.Period, "春から");

        draft.Settle(sent, Before with { Place = "南公園" }, 2);

        Assert.Equal(("南公園", "春から", 2), (draft.Written.Place, draft.Written.Period, draft.BasedOn));
        Assert.True(draft.IsTouched);
    }

    private void Meet(AboutText theirs) => draft.Meet(new StaleAbout(theirs, 2, draft.Written));
}
