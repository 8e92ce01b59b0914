using AmaRulebook.Checklists;
using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Projects;
using AmaRulebook.Reading;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Records;

/// <summary>A project of two parties on a site that is asked over HTTP; what only its live pages can do is done behind them.</summary>
public sealed class ASharedProject : IDisposable
{
    private readonly ReadingSite site;

    private ASharedProject(ReadingSite site) => (this.site, Yamada, Sato) = (site, new Visitor(site), new Visitor(site));

    /// <summary>Of 北町みどりの会, who founded it.</summary>
    public Visitor Yamada { get; }

    /// <summary>Of あま市環境課.</summary>
    public Visitor Sato { get; }

    public string Hub { get; private set; } = "";

    public Guid Id => Guid.Parse(Hub.Split('/')[2]);

    private SessionCommands Sessions => Get<SessionCommands>();

    public static async Task<ASharedProject> On(ReadingSite site, string name = "中央公園の花壇づくり")
    {
        var project = new ASharedProject(site);
        var form = await project.Yamada.Get("/projects/new");
        project.Hub = (await project.Yamada.Send(form, Visitor.Founding("山田", name))).Location!;
        await project.Sato.Send(await project.Sato.Get(await project.Yamada.JoinLink(project.Hub)), Visitor.Joining());
        return project;
    }

    public T Get<T>()
        where T : notnull => site.Services.GetRequiredService<T>();

    public async Task<ProjectState> State() => (await Get<ProjectReads>().ReadAsync(Id))!;

    /// <summary>A command of a party's first person.</summary>
    public async Task<Command> By(string party)
    {
        var project = (await State()).Project;
        var person = project.MembersOf(project.Parties.Single(other => other.Name == party).Id)[0];
        await using var db = await Get<IDbContextFactory<RulebookDb>>().CreateDbContextAsync();
        var place = await db.Set<BrowserPlace>().SingleAsync(place => place.ParticipantId == person.Id);
        return new Command(Id, place.BrowserId, Guid.NewGuid());
    }

    /// <summary>Begins planning; both say yes to all but what 山田 writes on the third item, and hand in.</summary>
    public async Task<Guid> HandsIn(string note = "週末は難しい", string commitment = "植えつけと水やり")
    {
        Assert.Null(await Sessions.BeginAsync(await By(Green), "planning", SessionMode.Apart));
        var session = (await State()).Latest("planning")!;
        foreach (var party in new[] { Green, City })
        {
            foreach (var item in session.Text.Items)
            {
                var mine = party == Green && item.Number == 3;
                Assert.Null(await Sessions.AnswerAsync(
                    await By(party), session.Id, new(item.Id, AnswerKind.Yes, mine ? note : "", mine ? commitment : ""), false));
            }

            Assert.Null(await Sessions.HandInAsync(await By(party), session.Id, false));
        }

        return session.Id;
    }

    /// <summary>The same, opened, with one decision.</summary>
    public async Task<Guid> Decides(int number = 3, string text = "当番表で分ける。")
    {
        var session = await HandsIn();
        Assert.Null(await Sessions.OpenAsync(await By(City), session));
        Assert.Null(await Sessions.DecideAsync(await By(City), session, new($"planning-{number}", text, 0), false));
        return session;
    }

    public void Dispose()
    {
        Yamada.Dispose();
        Sato.Dispose();
    }
}
