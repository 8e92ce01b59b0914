using AmaRulebook.Checklists;
using AmaRulebook.Layout;
using AmaRulebook.Projects;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Samples;

/// <summary>Plays one project from its founding until today.</summary>
internal sealed class ProjectStory(IServiceProvider services, SampleClock clock, SampleProject project, int number, DateTimeOffset today)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private readonly List<Member> members = [];
    private Guid projectId;

    /// <summary>The same luck at every start.</summary>
    public Random Luck { get; } = new(number);

    public SampleProject Project => project;

    /// <summary>The parties in their order, each with its people.</summary>
    public IReadOnlyList<Member> Members => members;

    public SamplePerson Facilitator => members[0].People[0];

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public async Task PlayAsync()
    {
        var founded = today.AddDays(-project.FoundedDaysAgo);
        var end = today.AddDays(-project.LastDaysAgo);
        MoveTo(founded, hour: 20);
        await FoundAsync();
        MoveTo(founded.AddDays(1), hour: 10);
        await JoinAsync();
        MoveTo(founded.AddDays(2), hour: 13);
        await DescribeAsync();

        var rounds = project.Course.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Round.Parse).ToList();
        var start = founded.AddDays(Math.Min(6, project.FoundedDaysAgo / 4.0));
        var slot = (end - start) / Math.Max(1, rounds.Count);
        for (var i = 0; i < rounds.Count; i++)
        {
            var length = TimeSpan.FromDays(Math.Min(34, slot.TotalDays * 0.85));
            var isLast = i == rounds.Count - 1;
            await new RoundStory(this, rounds[i], isLast ? end - length : start + (slot * i), length).PlayAsync();
            if (i == 0 && project.HasSuccessor)
            {
                await SucceedAsync();
            }
        }

        await FinishAsync(end);
        if (project.Publication is not SamplePublication.None)
        {
            await new PublicationStory(this).PlayAsync(project.Publication);
        }
    }

    /// <summary>Goes on to an instant, or to an hour of its day in Japan; never back, and never past today.</summary>
    public void MoveTo(DateTimeOffset instant, int? hour = null)
    {
        var wanted = hour is { } full ? instant.CalendarDay().At(new TimeOnly(full, Luck.Next(60))) : instant;
        var latest = today - TimeSpan.FromMinutes(90);
        if (wanted > latest)
        {
            wanted = instant < latest ? instant : latest;
        }

        var here = clock.GetUtcNow();
        clock.StandAt(members.Count > 0 && wanted <= here ? here + Minute : wanted);
    }

    /// <summary>One of a party's people.</summary>
    public SamplePerson Someone(Member member) => member.People[Luck.Next(member.People.Count)];

    /// <summary>Lets a person do something, some minutes after the last thing.</summary>
    public async Task DoAsync(Func<Task<Refusal?>> deed)
    {
        clock.Pass(TimeSpan.FromSeconds(Luck.Next(20, 80)));
        SampleCity.Well(await deed());
    }

    public async Task<TResult> ReadAsync<TResult>(Func<RulebookDb, Task<TResult>> query)
    {
        await using var db = await Get<IDbContextFactory<RulebookDb>>().CreateDbContextAsync();
        return await query(db);
    }

    private async Task FoundAsync()
    {
        var (gate, party, browser) = (Get<ProjectGate>(), project.Parties[0], Guid.NewGuid());
        var (id, refusal) = await gate.FoundAsync(
            browser, Guid.NewGuid(), new FoundingForm(project.Name, project.Topic.Purpose, party.Name, party.Kind, party.People[0]));
        SampleCity.Well(refusal);
        projectId = id!.Value;
        await AddAsync(party, party.People[0], browser);
    }

    private async Task JoinAsync()
    {
        var link = Get<ProjectKeys>().RevealJoinLink(await ReadAsync(db => db.Set<Project>().SingleAsync(other => other.Id == projectId)));
        foreach (var party in project.Parties.Where(party => !party.IsOnPaper))
        {
            foreach (var person in party.People.Where(person => !members.Exists(member => member.Party == party && member.People.Any(known => known.Name == person))))
            {
                clock.Pass(TimeSpan.FromMinutes(Luck.Next(5, 50)));
                var (browser, known) = (Guid.NewGuid(), members.Find(member => member.Party == party));
                var form = known is null ? new JoiningForm(null, party.Name, party.Kind, person) : new JoiningForm(known.PartyId, null, null, person);
                var (_, refusal) = await Get<ProjectGate>().JoinAsync(browser, Guid.NewGuid(), link, form);
                SampleCity.Well(refusal);
                await AddAsync(party, person, browser);
                if (known is not null)
                {
                    var waiting = await FindAsync(browser);
                    await DoAsync(() => Get<SessionCommands>().AdmitAsync(known.People[0].Command(), waiting.Id));
                }
            }
        }

        foreach (var party in project.Parties.Where(party => party.IsOnPaper))
        {
            await DoAsync(() => Get<ProjectCommands>().AddPartyAsync(Facilitator.Command(), party.Name, party.Kind));
            var id = await ReadAsync(db => db.Set<Party>().Where(other => other.ProjectId == projectId && other.Name == party.Name).Select(other => other.Id).SingleAsync());
            members.Add(new Member(party, id, []));
        }
    }

    private async Task DescribeAsync()
    {
        var topic = project.Topic;
        var year = FiscalYear.Of(today.AddDays(-project.FoundedDaysAgo));
        var forms = project.Forms ?? (topic.Form.Length == 0 ? [] : [topic.Form]);
        var text = new AboutText(
            project.Name, topic.Purpose, forms, topic.Department, $"{year.Title}の終わりまで", topic.Place, $"{members[0].Party.Name}（{Facilitator.Name}）");
        await DoAsync(() => Get<CourseCommands>().SaveAboutAsync(Facilitator.Command(), new GivenAbout(text, 0)));
        await MeetAsync(clock.GetUtcNow().AddDays(7));
    }

    private Task MeetAsync(DateTimeOffset day) => DoAsync(async () =>
    {
        var version = await ReadAsync(db => db.Set<Project>().Where(other => other.Id == projectId).Select(other => other.MeetingVersion).SingleAsync());
        var place = Luck.Next(2) == 0 ? "市役所 3階 会議室" : "甚目寺公民館 集会室";
        return await Get<CourseCommands>().SetMeetingAsync(
            Facilitator.Command(), new GivenMeeting(day.CalendarDay(), new TimeOnly(19, 0), new TimeOnly(20, 30), place, "チェックの続きを話します。", version));
    });

    private async Task SucceedAsync()
    {
        var city = members.Find(member => member.Party.Kind is PartyKind.Government)!;
        var (gone, gate) = (city.People[0], Get<ProjectGate>());
        await DoAsync(() => Get<ProjectCommands>().HandOverAsync(gone.Command(), "後藤"));
        var next = (await FindAsync(gone.BrowserId)).NextId!.Value;
        var entrance = (await gate.FindSuccessorAsync(next)).Entrance!;
        var browser = Guid.NewGuid();
        await DoAsync(async () => (await gate.MoveInAsync(browser, entrance)).Refusal);
        city.People[0] = new SamplePerson(projectId, city.PartyId, "後藤", browser);
    }

    private async Task FinishAsync(DateTimeOffset end)
    {
        if (project.Ending is { } ending)
        {
            MoveTo(end, hour: 20);
            await DoAsync(() => Get<CourseCommands>().EndAsync(Facilitator.Command(), ending, project.EndingReason));
        }
        else if (project.LastDaysAgo < 20)
        {
            await MeetAsync(today.AddDays(Luck.Next(3, 15)));
        }
    }

    private async Task AddAsync(SampleParty party, string name, Guid browser)
    {
        var partyId = (await FindAsync(browser)).PartyId;
        if (members.Find(member => member.Party == party) is not { } member)
        {
            members.Add(member = new Member(party, partyId, []));
        }

        member.People.Add(new SamplePerson(projectId, partyId, name, browser));
    }

    private Task<Participant> FindAsync(Guid browser) => ReadAsync(db => db.Set<BrowserPlace>()
        .Where(place => place.BrowserId == browser && place.ProjectId == projectId)
        .Join(db.Set<Participant>(), place => place.ParticipantId, participant => participant.Id, (_, participant) => participant)
        .AsNoTracking().SingleAsync());

    /// <summary>A party as it is in the project.</summary>
    internal sealed record Member(SampleParty Party, Guid PartyId, List<SamplePerson> People);
}
