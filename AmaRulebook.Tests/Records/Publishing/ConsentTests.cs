using AmaRulebook.Checklists.Publishing;
using AmaRulebook.Projects;
using Bunit;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Records.Publishing;

/// <summary>Each party consents to what is public, and takes that back.</summary>
public sealed class ConsentTests : PublishingScreenTest
{
    [Fact]
    public async Task Each_party_consents_after_a_question_and_the_last_one_opens_it()
    {
        var session = await Decided();
        var (mine, theirs, dialogs) = (Page(session, Green), Page(session, City), Dialogs());
        await Choose(mine);

        await Confirm(mine, dialogs, Consent, "同意する");
        theirs.WaitForAssertion(() => Assert.Contains("同意しました　山田さん", Text(theirs, ".consents li"), StringComparison.Ordinal));
        Assert.Empty(mine.FindAll("#public-link"));
        await Confirm(theirs, dialogs, Consent, "同意する");

        var slug = (await session.State()).Publication!.Slug;
        mine.WaitForAssertion(() => Assert.EndsWith($"/open/{slug}", mine.Find("#public-link").GetAttribute("value"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_yes_nobody_consents()
    {
        var session = await Decided();
        var (page, dialogs) = (Page(session, Green), Dialogs());
        await Choose(page);

        await Confirm(page, dialogs, Consent, "やめる");

        Assert.Empty((await session.State()).Publication!.Consents);
    }

    [Fact]
    public async Task A_party_takes_its_consent_back_alone()
    {
        var (session, mine, theirs, dialogs) = await Open();

        await Confirm(theirs, dialogs, Withdraw, "取り下げる");

        mine.WaitForAssertion(() => Assert.Empty(mine.FindAll("#public-link")));
        Assert.Equal([await session.PartyId(Green)], (await session.State()).Publication!.Consents.Select(consent => consent.PartyId));
    }

    [Fact]
    public async Task A_party_without_people_consents_on_paper_and_anybody_takes_that_back()
    {
        var session = await Decided();
        await session.IsJoinedByPaper(Shops);
        var (mine, theirs, dialogs) = (Page(session, Green), Page(session, City), Dialogs());
        await Choose(mine);
        await Confirm(mine, dialogs, Consent, "同意する");
        await Confirm(theirs, dialogs, Consent, "同意する");
        Assert.DoesNotContain("紙で同意をもらいました：", Text(theirs, ".consents button"), StringComparison.Ordinal);

        await Confirm(mine, dialogs, $"紙で同意をもらいました：{Shops}", "もらいました");

        theirs.WaitForAssertion(() => Assert.Contains("紙で同意しました。入力は　山田さん", Text(theirs, ".consents li"), StringComparison.Ordinal));
        theirs.WaitForAssertion(() => Assert.NotEmpty(theirs.FindAll("#public-link")));
        await Confirm(theirs, dialogs, $"紙の同意を取り下げる：{Shops}", "取り下げる");
        mine.WaitForAssertion(() => Assert.Empty(mine.FindAll("#public-link")));
        Assert.Equal(
            [nameof(PublicationConsented), nameof(PublicationWithdrawn)], (await History.Verbs(App, session.Project)).TakeLast(2));
    }

    [Fact]
    public async Task Another_choice_asks_before_it_takes_the_consents_off()
    {
        var (session, mine, _, dialogs) = await Open();
        await mine.Find(".choice input").ChangeAsync(new() { Value = false });

        var unchanged = mine.Find("form").SubmitAsync();
        dialogs.WaitForAssertion(() => Assert.Contains("もう2団体が同意しています", dialogs.Markup, StringComparison.Ordinal));
        await Button(dialogs, "変えない").ClickAsync();
        await unchanged;
        Assert.Equal(1, (await session.State()).Publication!.Version);

        var changed = mine.Find("form").SubmitAsync();
        dialogs.WaitForElement("[role=dialog]");
        await Button(dialogs, "変える").ClickAsync();
        await changed;

        Assert.Empty((await session.State()).Publication!.Consents);
        mine.WaitForAssertion(() => Assert.Empty(mine.FindAll("#public-link")));
    }

    [Fact]
    public async Task A_party_that_is_still_covered_is_told_why_it_cannot_consent()
    {
        var session = await Decided();
        await session.IsJoinedBy(School, "校長");
        await Choose(Page(session, Green));

        var page = Page(session, School);

        Assert.DoesNotContain("当番表", page.Markup, StringComparison.Ordinal);
        Assert.True(Button(page, Consent).HasAttribute("disabled"));
        Assert.Contains("まだ見ていない回", page.Markup, StringComparison.Ordinal);
    }
}
