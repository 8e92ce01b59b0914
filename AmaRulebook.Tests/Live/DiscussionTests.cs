using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace AmaRulebook.Live;

public class DiscussionTests
{
    private readonly Discussion discussion = new(NullLogger<Discussion>.Instance);
    private readonly Guid session = Guid.NewGuid();

    [Fact]
    public void Who_looks_on_hears_and_finds_the_item()
    {
        var heard = 0;
        using var listener = discussion.Subscribe(session, () => heard++);

        discussion.Lead(session, "planning-3");

        Assert.Equal((1, "planning-3"), (heard, discussion.Find(session)?.ItemId));
    }

    [Fact]
    public void Leading_to_the_same_item_once_more_is_a_turn_of_its_own()
    {
        using var listener = discussion.Subscribe(session, () => { });
        discussion.Lead(session, "planning-3");
        var first = discussion.Find(session);

        discussion.Lead(session, "planning-3");

        Assert.NotEqual(first, discussion.Find(session));
    }

    [Fact]
    public void Other_sessions_hear_nothing()
    {
        var heard = 0;
        using var listener = discussion.Subscribe(Guid.NewGuid(), () => heard++);
        using var own = discussion.Subscribe(session, () => { });

        discussion.Lead(session, "planning-3");

        Assert.Equal(0, heard);
    }

    [Fact]
    public void One_that_fails_keeps_nobody_from_hearing()
    {
        var heard = 0;
        using var failing = discussion.Subscribe(session, () => throw new InvalidOperationException());
        using var listener = discussion.Subscribe(session, () => heard++);

        discussion.Lead(session, "planning-3");

        Assert.Equal(1, heard);
    }

    [Fact]
    public void Who_has_gone_hears_nothing_more_and_the_last_takes_it_along()
    {
        var heard = 0;
        var listener = discussion.Subscribe(session, () => heard++);
        discussion.Lead(session, "planning-3");

        listener.Dispose();
        listener.Dispose();
        discussion.Lead(session, "planning-4");

        Assert.Equal((1, null), (heard, discussion.Find(session)));
    }
}
