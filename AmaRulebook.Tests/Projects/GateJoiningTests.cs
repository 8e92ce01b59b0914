using AmaRulebook.Checklists;
using AmaRulebook.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AmaRulebook.Projects.ABrowser;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Projects;

public sealed class GateJoiningTests : IAsyncLifetime
{
    private readonly AppWithoutPages app = new();
    private readonly ProjectGate gate;
    private readonly ABrowser yamada;
    private readonly ABrowser sato;
    private Guid project;
    private string link = "";

    public GateJoiningTests() => (gate, yamada, sato) = (app.Get<ProjectGate>(), new ABrowser(app), new ABrowser(app));

    public async ValueTask InitializeAsync()
    {
        project = await yamada.Founds(Green, "山田");
        link = await yamada.JoinLink(project);
    }

    public ValueTask DisposeAsync()
    {
        app.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_link_shows_the_project_and_its_parties()
    {
        var invitation = (await gate.FindInvitationAsync(link))!;

        Assert.Equal((project, "中央公園の花壇づくり"), (invitation.ProjectId, invitation.ProjectName));
        Assert.Equal([Green], invitation.Parties.Select(party => party.Name));
    }

    [Fact]
    public async Task A_new_party_is_in_at_once()
    {
        await sato.Joins(project, City, "佐藤");

        Assert.True((await sato.Participant(project)).IsAdmitted);
        Assert.Equal([new MyProject(project, "中央公園の花壇づくり", City, "佐藤")], await app.Get<BrowserPlaces>().ListAsync(sato.Id));
    }

    [Fact]
    public async Task One_who_names_a_party_that_is_there_waits_until_a_member_lets_them_in()
    {
        await sato.JoinsPartyOf(yamada, project, "鈴木");
        var waiting = await sato.Participant(project);
        Assert.False(waiting.IsAdmitted);

        Assert.Null(await app.Get<SessionCommands>().AdmitAsync(yamada.In(project), waiting.Id));

        Assert.Equal((await yamada.Participant(project)).Id, (await sato.Participant(project)).AdmittedBy);
        Assert.Equal(["ParticipantJoined", "ParticipantAdmitted"], (await History.Verbs(app, project)).Skip(2));
    }

    [Fact]
    public async Task The_same_form_sent_twice_joins_one_person()
    {
        var operation = Guid.NewGuid();

        var first = await gate.JoinAsync(sato.Id, operation, link, Joining());
        var second = await gate.JoinAsync(sato.Id, operation, link, Joining());

        Assert.Equal((project, null), first);
        Assert.Equal(first, second);
        Assert.Equal(2, await People());
    }

    [Fact]
    public async Task One_who_is_in_already_comes_straight_back_as_who_they_are()
    {
        var result = await gate.JoinAsync(yamada.Id, Guid.NewGuid(), link, Joining(City, "だれか"));

        Assert.Equal((project, null), result);
        Assert.Equal((1, "山田"), (await People(), (await yamada.Participant(project)).Name));
    }

    [Fact]
    public async Task Browsers_that_name_the_same_new_party_at_once_make_one_and_the_first_is_in()
    {
        await Task.WhenAll(Enumerable.Range(1, 6).Select(number =>
            Task.Run(() => gate.JoinAsync(Guid.NewGuid(), Guid.NewGuid(), link, Joining(City, $"人{number}")))));

        var admitted = await app.Read(db => db.Set<Participant>().CountAsync(person => person.AdmittedAt != null));
        Assert.Equal((2, 7, 2), (await Parties(), await People(), admitted));
    }

    [Fact]
    public async Task A_bad_name_is_refused_and_leaves_neither_party_nor_person()
    {
        var (none, refusal) = await gate.JoinAsync(sato.Id, Guid.NewGuid(), link, Joining(City, ""));

        Assert.Equal((null, RefusalKind.Invalid), (none, refusal!.Kind));
        Assert.Equal((1, 1), (await People(), await Parties()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("abcdefghijklmnopqrstuvwxyz-ABCDEFGHIJKLMN_0")]
    public async Task A_link_that_never_was_leads_nowhere(string token)
    {
        Assert.Equal((null, null), await gate.JoinAsync(sato.Id, Guid.NewGuid(), token, Joining()));
        Assert.Null(await gate.FindInvitationAsync(token));
    }

    [Fact]
    public async Task A_withdrawn_link_leads_nowhere_and_the_new_one_in()
    {
        Assert.Null(await app.Get<ProjectCommands>().RenewJoinLinkAsync(yamada.In(project)));

        Assert.Equal((null, null), await gate.JoinAsync(sato.Id, Guid.NewGuid(), link, Joining()));
        Assert.Null(await gate.FindInvitationAsync(link));
        Assert.Equal(project, await sato.Joins(project));
    }

    [Fact]
    public async Task Only_the_one_who_keeps_the_meeting_going_withdraws_the_link()
    {
        await sato.Joins(project);

        var refusal = await app.Get<ProjectCommands>().RenewJoinLinkAsync(sato.In(project));

        Assert.Equal(RefusalKind.NotAllowed, refusal!.Kind);
        Assert.NotNull(await gate.FindInvitationAsync(link));
    }

    private Task<int> People() => app.Read(db => db.Set<Participant>().CountAsync());

    private Task<int> Parties() => app.Read(db => db.Set<Party>().CountAsync());
}
