using AmaRulebook.Support;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace AmaRulebook.Live;

/// <summary>The circuit itself tells nothing here: only that its connection went down and came up.</summary>
public sealed class AttendanceTests : IDisposable
{
    private readonly Guid project = Guid.NewGuid();
    private readonly Guid yamada = Guid.NewGuid();
    private readonly Presence presence = new(new FakeTimeProvider(), new RecordedLog<Presence>());
    private readonly Attendance attendance;
    private int led;

    public AttendanceTests() => attendance = new Attendance(presence);

    private bool IsHere => presence.Find(project).Length > 0;

    public void Dispose() => attendance.Dispose();

    [Fact]
    public async Task A_page_is_away_while_its_connection_is_down()
    {
        attendance.Enter(project, yamada, null);
        Assert.True(IsHere);

        await attendance.OnConnectionDownAsync(null!, TestContext.Current.CancellationToken);
        Assert.False(IsHere);

        await attendance.OnConnectionUpAsync(null!, TestContext.Current.CancellationToken);
        Assert.True(IsHere);
    }

    [Fact]
    public async Task A_page_that_opens_while_it_is_down_is_here_once_it_is_up()
    {
        await attendance.OnConnectionDownAsync(null!, TestContext.Current.CancellationToken);
        attendance.Enter(project, yamada, null);
        Assert.False(IsHere);

        await attendance.OnConnectionUpAsync(null!, TestContext.Current.CancellationToken);
        Assert.True(IsHere);
    }

    [Fact]
    public async Task A_page_that_was_left_does_not_come_back_with_the_connection()
    {
        attendance.Leave(attendance.Enter(project, yamada, null));

        await attendance.OnConnectionUpAsync(null!, TestContext.Current.CancellationToken);

        Assert.False(IsHere);
    }

    [Fact]
    public void A_circuit_that_is_given_up_leaves_nobody()
    {
        attendance.Enter(project, yamada, null);

        attendance.Dispose();

        Assert.False(IsHere);
    }

    [Fact]
    public async Task What_needs_the_browser_waits_for_its_return_and_happens_once()
    {
        attendance.OnceUp(() => led++);
        Assert.Equal(1, led);
        await attendance.OnConnectionDownAsync(null!, TestContext.Current.CancellationToken);
        attendance.OnceUp(() => led++);
        Assert.Equal(1, led);

        await attendance.OnConnectionUpAsync(null!, TestContext.Current.CancellationToken);
        await attendance.OnConnectionUpAsync(null!, TestContext.Current.CancellationToken);

        Assert.Equal(2, led);
    }
}
