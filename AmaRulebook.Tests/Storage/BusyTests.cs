using AmaRulebook.Projects;
using AmaRulebook.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Storage;

/// <summary>What happens to a writer when another does not come to an end. These tests wait as long as people would.</summary>
public sealed class BusyTests : IDisposable
{
    private static readonly TimeSpan FarTooLong = TimeSpan.FromSeconds(60);
    private readonly AppWithoutPages app = new();
    private readonly WriteGate gate;

    public BusyTests() => gate = app.Get<WriteGate>();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task While_another_process_holds_the_file_a_write_is_refused_and_readings_go_on_and_later_writes_are_kept()
    {
        await using (var other = app.Open())
        {
            await using var held = await other.Database.BeginTransactionAsync();

            await Assert.ThrowsAsync<StorageException>(() => Write().WaitAsync(FarTooLong));

            Assert.Equal(0, await Count());
        }

        await Write();

        Assert.Equal(1, await Count());
    }

    [Fact]
    public async Task A_writer_that_waits_too_long_for_its_turn_is_refused_and_later_writes_are_kept()
    {
        var (isIn, mayGo) = (new TaskCompletionSource(), new TaskCompletionSource());
        var endless = gate.WriteAsync(async _ =>
        {
            isIn.SetResult();
            await mayGo.Task;
            return (Commit: false, Result: 0);
        });
        await isIn.Task;

        await Assert.ThrowsAsync<StorageException>(() => Write().WaitAsync(FarTooLong));

        mayGo.SetResult();
        await endless;
        await Write();
        Assert.Equal(1, await Count());
    }

    // The calling thread would wait inside SQLite.
    private Task<int> Write() => Task.Run(() => gate.WriteAsync(db =>
    {
        db.Add(With(Green).Project);
        return Task.FromResult((Commit: true, Result: 0));
    }));

    private Task<int> Count() => app.Read(db => db.Set<Project>().CountAsync());
}
