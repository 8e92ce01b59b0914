using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Storage;

public sealed class DatabaseLockTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_second_one_on_the_same_file_is_refused_and_told_which_file_it_is()
    {
        using var first = Take("one.db");

        var refused = Assert.Throws<StartRefusedException>(() => Take("one.db"));

        Assert.Contains(folder["one.db"], refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_file_is_free()
    {
        using var first = Take("one.db");
        using var other = Take("two.db");

        Assert.NotNull(other);
    }

    [Fact]
    public void Once_the_first_has_ended_the_next_one_takes_it()
    {
        Take("one.db").Dispose();

        using var next = Take("one.db");

        Assert.NotNull(next);
    }

    [Fact]
    public void What_an_earlier_process_left_lying_is_no_hindrance()
    {
        File.WriteAllText(folder["one.db.lock"], "");

        using var taken = Take("one.db");

        Assert.NotNull(taken);
    }

    private DatabaseLock Take(string name) => DatabaseLock.Take(folder[name]);
}
