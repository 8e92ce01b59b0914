using System.Security.Claims;
using AmaRulebook.Checklists;
using AmaRulebook.Reviews.Answering;
using AmaRulebook.Reviews.Keeping;
using AmaRulebook.Reviews.Listing;
using AmaRulebook.Reviews.Reviewing;
using AmaRulebook.Staff;
using AmaRulebook.Staff.Accounts;
using AmaRulebook.Staff.Log;
using AmaRulebook.Staff.SigningIn;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace AmaRulebook.Reviews;

/// <summary>A page for staff without a browser around it, and the real application and database behind it.</summary>
public abstract class StaffScreenTest : ScreenTest
{
    protected IRenderedComponent<QueuePage> Queue(StaffUser user, string query = "")
    {
        GoTo($"/staff{query}");
        return Render<QueuePage>(page => page.Add(queue => queue.Authentication, SignedIn(user)));
    }

    protected IRenderedComponent<ReviewPage> Review(StaffUser user, AStoredSession session, Guid? project = null, string further = "")
    {
        GoTo($"/staff/sessions/{session.StageId}-1?project={project ?? session.Project}{further}");
        return Render<ReviewPage>(page => page
            .Add(review => review.Session, $"{session.StageId}-1")
            .Add(review => review.Authentication, SignedIn(user)));
    }

    protected IRenderedComponent<AnswerPage> Answer(StaffUser user, Guid consultation)
    {
        GoTo($"/staff/consultations/{consultation}");
        return Render<AnswerPage>(page => page
            .Add(answer => answer.Id, consultation)
            .Add(answer => answer.Authentication, SignedIn(user)));
    }

    protected IRenderedComponent<KeptProjectPage> Kept(StaffUser user, Guid project)
    {
        GoTo($"/staff/keeping/{project}");
        return Render<KeptProjectPage>(page => page
            .Add(kept => kept.Id, project)
            .Add(kept => kept.Authentication, SignedIn(user)));
    }

    protected IRenderedComponent<AccountsPage> Accounts(StaffUser user)
    {
        GoTo("/staff/accounts");
        return Render<AccountsPage>(page => page.Add(accounts => accounts.Authentication, SignedIn(user)));
    }

    protected IRenderedComponent<LogPage> Log(StaffUser user, string query = "")
    {
        GoTo($"/staff/log{query}");
        return Render<LogPage>(page => page.Add(log => log.Authentication, SignedIn(user)));
    }

    private static Task<AuthenticationState> SignedIn(StaffUser user) => Task.FromResult(new AuthenticationState(
        new ClaimsPrincipal(new ClaimsIdentity([new Claim(StaffIdentity.SessionClaim, user.SessionId.ToString())], "staff"))));

    private void GoTo(string address) => Services.GetRequiredService<NavigationManager>().NavigateTo(address);
}
