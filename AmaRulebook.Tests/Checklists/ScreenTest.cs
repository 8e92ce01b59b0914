using System.Security.Claims;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AmaRulebook.Checklists.Consulting;
using AmaRulebook.Checklists.Hub;
using AmaRulebook.Checklists.LookingBack;
using AmaRulebook.Checklists.Publishing;
using AmaRulebook.Checklists.Reviewing;
using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Checklists.Wizard;
using AmaRulebook.Content;
using AmaRulebook.Layout;
using AmaRulebook.Live;
using AmaRulebook.Projects;
using AmaRulebook.Records;
using AmaRulebook.Records.Sheets;
using AmaRulebook.Reviews;
using AmaRulebook.Reviews.Answering;
using AmaRulebook.Reviews.Keeping;
using AmaRulebook.Reviews.Listing;
using AmaRulebook.Reviews.Reviewing;
using AmaRulebook.Staff.Accounts;
using AmaRulebook.Staff.Log;
using AmaRulebook.Staff.Sessions;
using AmaRulebook.Support;
using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using MudBlazor.Services;

namespace AmaRulebook.Checklists;

/// <summary>A page of the wizard without a browser around it, and the real application and database behind it.</summary>
public abstract class ScreenTest : BunitContext
{
    protected ScreenTest()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddMudServices();
        Services.AddSingleton<TimeProvider>(App.Time);
        Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        Services.AddSingleton(App.Get<RulebookSource>());
        Services.AddSingleton(App.Get<ProjectFeed>());
        Services.AddSingleton(App.Get<Discussion>());
        Services.AddSingleton(App.Get<Presence>());
        Services.AddScoped<Attendance>();
        Services.AddSingleton(App.Get<ProjectReads>());
        Services.AddSingleton(App.Get<BrowserPlaces>());
        Services.AddSingleton(App.Get<SessionCommands>());
        Services.AddSingleton(App.Get<ConsultationCommands>());
        Services.AddSingleton(App.Get<PublicationCommands>());
        Services.AddSingleton(App.Get<ReviewCommands>());
        Services.AddSingleton(App.Get<StaffSessions>());
        Services.AddSingleton(App.Get<StaffAccounts>());
        Services.AddSingleton(App.Get<StaffLog>());
        Services.AddSingleton(App.Get<StaffLogReads>());
        Services.AddSingleton(App.Get<StaffNames>());
        Services.AddSingleton(App.Get<PublicPages>());
        Services.AddSingleton(App.Get<KeepingReads>());
        Services.AddSingleton(App.Get<KeepingCommands>());
        Services.AddSingleton(App.Get<QueueReads>());
        Services.AddSingleton(App.Get<SavedViews>());
        Services.AddSingleton(App.Get<SessionReviews>());
        Services.AddSingleton(App.Get<AmaRulebook.Reviews.Reviewing.SessionHistory>());
        Services.AddSingleton(App.Get<ConsultationReads>());
        Services.AddSingleton(App.Get<ConsultationDeskCommands>());
        Services.AddSingleton(App.Get<CourseCommands>());
        Services.AddSingleton(App.Get<ProjectCommands>());
        Services.AddSingleton(App.Get<ProjectGate>());
        Services.AddSingleton(App.Get<ProjectKeys>());
        Services.AddSingleton(new PublicAddress(new ConfigurationBuilder().Build()));
        Services.AddSingleton(App.Get<HistoryReads>());
        Services.AddSingleton(App.Get<Visits>());
        Services.AddTransient<LookBack>();
        Services.AddSingleton(App.Get<RecordNumbers>());
        Services.AddScoped<OperationBucket>();
        Services.AddScoped<Ruby>();
        IsLive(true);
    }

    protected AppWithoutPages App { get; } = new();

    protected void IsLive(bool isLive) => SetRendererInfo(new RendererInfo(isLive ? "Server" : "Static", isLive));

    /// <summary>The stage as the browser of a party has it.</summary>
    protected IRenderedComponent<StagePage> Screen(AStoredSession session, string party, string query = "") =>
        Screen(session, session.Browser(party), query);

    protected IRenderedComponent<StagePage> Screen(AStoredSession session, ABrowser browser, string query = "")
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/projects/{session.Project}/{session.StageId}{query}");
        return Render<StagePage>(page => page
            .Add(stage => stage.Id, session.Project)
            .Add(stage => stage.StageId, session.StageId)
            .Add(stage => stage.Authentication, SignedIn(browser)));
    }

    /// <summary>The hub as a browser has it.</summary>
    protected IRenderedComponent<HubPage> Hub(AStoredSession session, string party) => Render<HubPage>(page => page
        .Add(hub => hub.Id, session.Project)
        .Add(hub => hub.Authentication, SignedIn(session.Browser(party))));

    /// <summary>プロジェクトのこと as a browser has it.</summary>
    protected IRenderedComponent<AboutPage> About(AStoredSession session, string party) => About(session, session.Browser(party));

    protected IRenderedComponent<AboutPage> About(AStoredSession session, ABrowser browser) => Render<AboutPage>(page => page
        .Add(about => about.Id, session.Project)
        .Add(about => about.Authentication, SignedIn(browser)));

    /// <summary>The record of the stage's first 回 as the browser of a party has it.</summary>
    protected IRenderedComponent<RecordPage> Record(AStoredSession session, string party) => Render<RecordPage>(page => page
        .Add(record => record.Id, session.Project)
        .Add(record => record.Session, $"{session.StageId}-1")
        .Add(record => record.Authentication, SignedIn(session.Browser(party))));

    /// <summary>Where questions to the person appear.</summary>
    protected IRenderedComponent<MudDialogProvider> Dialogs() => Render<MudDialogProvider>();

    /// <summary>The field with a label.</summary>
    protected static IElement Field<T>(IRenderedComponent<T> screen, string label)
        where T : IComponent => screen.Find(
        $"#{screen.FindAll("label").First(element => element.TextContent.Trim() == label).GetAttribute("for")}");

    protected static IElement Button<T>(IRenderedComponent<T> screen, string text)
        where T : IComponent => screen.FindAll("button").First(button => button.TextContent.Trim() == text);

    protected static string Text<T>(IRenderedComponent<T> screen, string selector)
        where T : IComponent => string.Join("\n", screen.FindAll(selector).Select(element => element.TextContent.Trim()));

    protected static Task<AuthenticationState> SignedIn(ABrowser browser) => Task.FromResult(new AuthenticationState(
        new ClaimsPrincipal(new ClaimsIdentity([new Claim("browser", browser.Id.ToString())], BrowserIdentity.Scheme))));

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        App.Dispose();
    }
}
