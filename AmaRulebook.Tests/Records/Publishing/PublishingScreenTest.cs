using AmaRulebook.Checklists;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Records.Publishing;

/// <summary>The page on which partners choose what is public, as two parties have it.</summary>
public abstract class PublishingScreenTest : ScreenTest
{
    protected const string Consent = "この内容で公開することに同意する";
    protected const string Withdraw = "同意を取り下げる";

    protected async Task<AStoredSession> Decided()
    {
        var session = await AStoredSession.Opened(App);
        await session.Decides(City, 3, "当番表で分ける。");
        return session;
    }

    protected async Task<(AStoredSession Session, IRenderedComponent<PublishingPage> Mine, IRenderedComponent<PublishingPage> Theirs, IRenderedComponent<MudDialogProvider> Dialogs)> Open()
    {
        var session = await Decided();
        var (mine, theirs, dialogs) = (Page(session, Green), Page(session, City), Dialogs());
        await Choose(mine);
        await Confirm(mine, dialogs, Consent, "同意する");
        theirs.WaitForAssertion(() => Assert.NotEmpty(theirs.FindAll(".consents")));
        await Confirm(theirs, dialogs, Consent, "同意する");
        mine.WaitForAssertion(() => Assert.NotEmpty(mine.FindAll("#public-link")));
        return (session, mine, theirs, dialogs);
    }

    protected static async Task Choose(IRenderedComponent<PublishingPage> page)
    {
        await page.Find(".choice input").ChangeAsync(new() { Value = true });
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll(".preview")));
    }

    protected static async Task Confirm(IRenderedComponent<PublishingPage> page, IRenderedComponent<MudDialogProvider> dialogs, string button, string answer)
    {
        var asked = Button(page, button).ClickAsync();
        dialogs.WaitForElement("[role=dialog]");
        await Button(dialogs, answer).ClickAsync();
        await asked;
    }

    protected IRenderedComponent<PublishingPage> Page(AStoredSession session, string party)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/projects/{session.Project}/opening");
        return Render<PublishingPage>(page => page
            .Add(page => page.Id, session.Project)
            .Add(page => page.Authentication, SignedIn(session.Browser(party))));
    }
}
