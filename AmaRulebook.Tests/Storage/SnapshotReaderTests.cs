using AmaRulebook.Projects;
using AmaRulebook.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Storage;

public sealed class SnapshotReaderTests : IDisposable
{
    private readonly AppWithoutPages app = new();
    private readonly SnapshotReader snapshots;

    public SnapshotReaderTests() => snapshots = app.Get<SnapshotReader>();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task All_queries_of_a_reading_see_the_state_of_the_first()
    {
        await Write();

        var (before, after, parties) = await snapshots.ReadAsync(async db =>
        {
            var before = await db.Set<Project>().CountAsync();
            await Write();
            return (before, await db.Set<Project>().CountAsync(), await db.Set<Party>().CountAsync());
        });

        Assert.Equal((1, 1, 1), (before, after, parties));
    }

    [Fact]
    public async Task A_reading_keeps_no_writer_waiting_and_the_next_one_sees_what_was_written()
    {
        await snapshots.ReadAsync(async db =>
        {
            await db.Set<Project>().CountAsync();
            await Write();
            return 0;
        });

        Assert.Equal(1, await snapshots.ReadAsync(db => db.Set<Project>().CountAsync()));
    }

    [Fact]
    public async Task A_writer_keeps_no_reading_waiting_and_shows_nothing_before_its_commit() => await app.Get<WriteGate>().WriteAsync(async db =>
    {
        db.Add(With(Green).Project);
        await db.SaveChangesAsync();

        Assert.Equal(0, await snapshots.ReadAsync(other => other.Set<Project>().CountAsync()));
        return (Commit: true, Result: 0);
    });

    [Fact]
    public async Task A_reading_that_failed_leaves_the_database_free()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => snapshots.ReadAsync<int>(async db =>
        {
            await db.Set<Project>().CountAsync();
            throw new InvalidOperationException("broken query");
        }));

        await Write();

        Assert.Equal(1, await snapshots.ReadAsync(db => db.Set<Project>().CountAsync()));
    }

    private Task<int> Write() => app.Get<WriteGate>().WriteAsync(db =>
    {
        db.Add(With(Green).Project);
        return Task.FromResult((Commit: true, Result: 0));
    });
}
