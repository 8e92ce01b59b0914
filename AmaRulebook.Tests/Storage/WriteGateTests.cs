using AmaRulebook.Projects;
using AmaRulebook.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Storage;

public sealed class WriteGateTests : IDisposable
{
    private readonly AppWithoutPages app = new();
    private readonly WriteGate gate;

    public WriteGateTests() => gate = app.Get<WriteGate>();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task What_was_written_stands_in_the_file_before_the_result_comes()
    {
        var id = await Found(commit: true);

        Assert.Equal([id], await Ids());
    }

    [Fact]
    public async Task Work_that_says_no_leaves_nothing()
    {
        await Found(commit: false);

        Assert.Empty(await Ids());
    }

    [Fact]
    public async Task Work_that_saved_and_then_says_no_leaves_nothing()
    {
        await gate.WriteAsync(async db =>
        {
            db.Add(With(Green).Project);
            await db.SaveChangesAsync();
            return (Commit: false, Result: 0);
        });

        Assert.Empty(await Ids());
    }

    [Fact]
    public async Task Work_that_throws_leaves_nothing_and_its_fault_comes_through()
    {
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => gate.WriteAsync<int>(async db =>
        {
            db.Add(With(Green).Project);
            await db.SaveChangesAsync();
            throw new InvalidOperationException("broken work");
        }));

        Assert.Equal("broken work", fault.Message);
        Assert.Empty(await Ids());
    }

    [Fact]
    public async Task After_work_that_threw_the_next_writer_comes_in()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            gate.WriteAsync<int>(_ => throw new InvalidOperationException("broken work")));

        var id = await Found(commit: true);

        Assert.Equal([id], await Ids());
    }

    [Fact]
    public async Task What_the_database_does_not_take_is_a_storage_failure_and_leaves_nothing()
    {
        var failure = await Assert.ThrowsAsync<StorageException>(() => gate.WriteAsync(async db =>
        {
            db.Add(With(Green).Project);
            await db.SaveChangesAsync();
            await db.Database.ExecuteSqlAsync($"UPDATE Projects SET Name = {new string('あ', Limits.ProjectName + 1)}");
            return (Commit: true, Result: 0);
        }));

        Assert.NotNull(failure.InnerException);
        Assert.Empty(await Ids());
    }

    [Fact]
    public async Task A_writer_comes_in_only_when_the_one_before_is_through()
    {
        var order = new List<string>();
        var (firstIsIn, firstMayGo) = (new TaskCompletionSource(), new TaskCompletionSource());
        var first = gate.WriteAsync(async _ =>
        {
            order.Add("first in");
            firstIsIn.SetResult();
            await firstMayGo.Task;
            order.Add("first out");
            return (Commit: true, Result: 0);
        });
        await firstIsIn.Task;
        var second = gate.WriteAsync(_ =>
        {
            order.Add("second in");
            return Task.FromResult((Commit: true, Result: 0));
        });

        firstMayGo.SetResult();
        await Task.WhenAll(first, second);

        Assert.Equal(["first in", "first out", "second in"], order);
    }

    [Fact]
    public async Task Many_writers_at_once_lose_nothing()
    {
        var id = await Found(commit: true);

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => gate.WriteAsync(async db =>
            (Commit: true, Result: (await db.Set<Project>().SingleAsync(project => project.Id == id)).NextSequence())))));

        Assert.Equal(50, await app.Read(db => db.Set<Project>().Select(project => project.Sequence).SingleAsync()));
    }

    private Task<Guid> Found(bool commit) => gate.WriteAsync(db =>
    {
        var project = With(Green).Project;
        db.Add(project);
        return Task.FromResult((commit, project.Id));
    });

    private Task<List<Guid>> Ids() => app.Read(db => db.Set<Project>().Select(project => project.Id).ToListAsync());
}
