using AmaRulebook.Support;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace AmaRulebook.Live;

public sealed class PresenceTests
{
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
    private readonly RecordedLog<Presence> log = new();
    private readonly Guid project = Guid.NewGuid();
    private readonly Guid yamada = Guid.NewGuid();
    private readonly Guid sato = Guid.NewGuid();
    private readonly Presence presence;
    private int heard;

    public PresenceTests() => presence = new Presence(time, log);

    private IEnumerable<Guid> Here => presence.Find(project).Select(present => present.ParticipantId);

    [Fact]
    public void Who_opens_a_page_is_here_until_it_is_left()
    {
        var visit = presence.Enter(project, yamada);
        Assert.Equal([yamada], Here);

        visit.Dispose();
        visit.Dispose();

        Assert.Empty(Here);
    }

    [Fact]
    public void A_person_with_several_tabs_counts_once_and_is_where_they_moved_last()
    {
        var phone = presence.Enter(project, yamada, new Spot("planning", 2));
        var tablet = presence.Enter(project, yamada, new Spot("planning", 5));
        phone.MoveTo(new Spot("planning", 3));

        Assert.Equal(new Spot("planning", 3), Assert.Single(presence.Find(project)).Spot);

        phone.Dispose();
        Assert.Equal(new Spot("planning", 5), Assert.Single(presence.Find(project)).Spot);
        tablet.Dispose();
        Assert.Empty(Here);
    }

    [Fact]
    public void Who_lost_the_connection_is_away_at_once_and_back_with_it()
    {
        var visit = presence.Enter(project, yamada, new Spot("planning", 2));

        visit.Drop();
        visit.Drop();
        Assert.Empty(Here);
        visit.MoveTo(new Spot("planning", 3));
        Assert.Empty(Here);

        visit.Return();
        Assert.Equal(new Spot("planning", 3), Assert.Single(presence.Find(project)).Spot);
    }

    [Fact]
    public void Who_left_does_not_come_back_by_a_late_word_of_the_connection()
    {
        var visit = presence.Enter(project, yamada);
        visit.Dispose();

        visit.Return();

        Assert.Empty(Here);
    }

    [Fact]
    public void Projects_are_apart()
    {
        using var visit = presence.Enter(Guid.NewGuid(), yamada);

        Assert.Empty(Here);
    }

    [Fact]
    public void It_is_known_since_when_somebody_is_here_or_away()
    {
        var visit = presence.Enter(project, yamada);
        Assert.Null(presence.AwaySince(project, yamada));
        time.Advance(TimeSpan.FromMinutes(5));
        var left = time.GetUtcNow();

        visit.Drop();
        time.Advance(TimeSpan.FromMinutes(10));

        Assert.Equal(left, presence.AwaySince(project, yamada));
        visit.Return();
        Assert.Equal((null, time.GetUtcNow()), (presence.AwaySince(project, yamada), Assert.Single(presence.Find(project)).Since));
    }

    [Fact]
    public void Who_was_never_here_is_away_since_the_beginning_of_memory()
    {
        var begun = time.GetUtcNow();
        time.Advance(TimeSpan.FromMinutes(3));
        Assert.Equal(begun, presence.AwaySince(project, sato));

        time.Advance(TimeSpan.FromDays(3));
        Assert.Equal(time.GetUtcNow() - Presence.Remembered, presence.AwaySince(project, sato));
    }

    [Fact]
    public void A_thousand_comings_and_goings_leave_nobody_and_in_the_end_nothing()
    {
        Parallel.For(0, 1_000, number =>
        {
            var visit = presence.Enter(project, number % 2 == 0 ? yamada : Guid.NewGuid(), new Spot("planning", 1 + (number % 6)));
            visit.Drop();
            visit.Return();
            visit.Dispose();
        });

        Assert.Empty(Here);
        time.Advance(Presence.Remembered + TimeSpan.FromHours(1));
        presence.Enter(Guid.NewGuid(), sato).Dispose();
        Assert.Equal(1, presence.ProjectCount);
    }

    [Fact]
    public void Somebody_who_comes_moves_and_goes_is_announced()
    {
        using var listener = presence.Subscribe(project, () => heard++);

        var visit = presence.Enter(project, yamada);
        Assert.Equal(1, Announced());
        visit.MoveTo(new Spot("planning", 2));
        Assert.Equal(1, Announced());
        visit.Dispose();
        Assert.Equal(1, Announced());
    }

    [Fact]
    public void However_much_happens_it_is_announced_twice_a_second_at_most()
    {
        using var listener = presence.Subscribe(project, () => heard++);
        var visit = presence.Enter(project, yamada);

        for (var step = 0; step < 100; step++)
        {
            visit.MoveTo(new Spot("planning", 1 + (step % 6)));
            time.Advance(TimeSpan.FromMilliseconds(100));
        }

        Assert.InRange(heard, 15, 20);
    }

    [Fact]
    public void What_nobody_could_see_is_not_announced()
    {
        var visit = presence.Enter(project, yamada, new Spot("planning", 2));
        presence.Enter(project, yamada, new Spot("planning", 2));
        time.Advance(TimeSpan.FromSeconds(1));
        using var listener = presence.Subscribe(project, () => heard++);

        visit.MoveTo(new Spot("planning", 2));
        visit.Dispose();

        Assert.Equal(0, Announced());
    }

    [Fact]
    public void Other_projects_and_who_has_gone_hear_nothing()
    {
        using var other = presence.Subscribe(Guid.NewGuid(), () => heard++);
        presence.Subscribe(project, () => heard++).Dispose();

        presence.Enter(project, yamada);

        Assert.Equal(0, Announced());
    }

    [Fact]
    public void One_that_fails_keeps_nobody_from_hearing()
    {
        using var failing = presence.Subscribe(project, () => throw new InvalidOperationException("broken viewer"));
        using var listener = presence.Subscribe(project, () => heard++);

        presence.Enter(project, yamada);

        Assert.Equal(1, Announced());
        Assert.Equal("broken viewer", Assert.Single(log.Entries).Exception!.Message);
    }

    private int Announced()
    {
        var before = heard;
        time.Advance(Presence.Pause);
        return heard - before;
    }
}
