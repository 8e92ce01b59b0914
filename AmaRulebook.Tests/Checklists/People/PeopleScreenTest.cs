using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Projects;
using Bunit;
using Microsoft.AspNetCore.Components;
using MudBlazor;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.People;

/// <summary>The pages on which people take part, as different browsers have them.</summary>
public abstract class PeopleScreenTest : ScreenTest
{
    protected async Task<ABrowser> Colleague(AStoredSession session)
    {
        var suzuki = new ABrowser(App);
        await suzuki.JoinsPartyOf(session.Browser(Green), session.Project, "鈴木");
        var id = (await suzuki.Participant(session.Project)).Id;
        Assert.Null(await session.Ask(Green, (commands, command) => commands.AdmitAsync(command, id)));
        return suzuki;
    }

    protected IRenderedComponent<T> Page<T>(AStoredSession session, string party)
        where T : ProjectPage => Page<T>(session, session.Browser(party));

    protected IRenderedComponent<T> Page<T>(AStoredSession session, ABrowser browser)
        where T : ProjectPage => Render<T>(page => page
            .Add(shown => shown.Id, session.Project)
            .Add(shown => shown.Authentication, SignedIn(browser)));

    /// <summary>Presses a button and answers the question that follows.</summary>
    protected static async Task Confirm<T>(IRenderedComponent<T> page, IRenderedComponent<MudDialogProvider> dialogs, string button, string answer)
        where T : IComponent
    {
        var pressed = Button(page, button).ClickAsync();
        dialogs.WaitForElement(".mud-dialog");
        await Button(dialogs, answer).ClickAsync();
        await pressed;
    }
}
