using AmaRulebook.Checklists;
using AmaRulebook.Content;
using AmaRulebook.Live;
using AmaRulebook.Projects;
using AmaRulebook.Records;
using AmaRulebook.Reviews;
using AmaRulebook.Staff;
using AmaRulebook.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace AmaRulebook.Support;

/// <summary>The application as it is put together, but for its pages: on a database file of its own and a clock that stands.</summary>
public sealed class AppWithoutPages : IDisposable
{
    private readonly TemporaryFolder data = new();
    private readonly string folder;
    private WebApplication app;

    public AppWithoutPages()
        : this(null)
    {
    }

    private AppWithoutPages(string? folder)
    {
        this.folder = folder ?? data.Path;
        if (folder is null)
        {
            MigratedDatabase.CopyTo(data.Path);
        }

        app = Build();
        Assert.True(app.TryUseStorage());
    }

    /// <summary>On the data of an application that does not run at the moment.</summary>
    public static AppWithoutPages On(string folder) => new(folder);

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    /// <summary>Where the database lies.</summary>
    public string Folder => folder;

    public IServiceProvider Services => app.Services;

    public T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    /// <summary>A context of its own, outside of the write gate.</summary>
    public RulebookDb Open() => Get<IDbContextFactory<RulebookDb>>().CreateDbContext();

    /// <summary>Reads from the file through a new context.</summary>
    public async Task<TResult> Read<TResult>(Func<RulebookDb, Task<TResult>> query)
    {
        await using var db = Open();
        return await query(db);
    }

    /// <summary>Ends the process, as far as one test can, and starts it again on the same file.</summary>
    public void Restart()
    {
        Stop();
        app = Build();
        Assert.True(app.TryUseStorage());
    }

    public void Stop() => ((IDisposable)app).Dispose();

    /// <summary>Another process's application on the same file, before it asks for the database.</summary>
    public WebApplication Another() => Build();

    public void Dispose()
    {
        Stop();
        data.Dispose();
    }

    private WebApplication Build()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.Services.AddSingleton(_ => RulebookSource.Open(Checkout.Content, RealBook.Current, Time));
        builder.AddStorage(new Places(folder, Checkout.Content, folder));
        builder.AddLive();
        builder.AddProjects();
        builder.AddChecklists();
        builder.AddRecords();
        builder.AddStaff();
        builder.AddReviews();
        return builder.Build();
    }
}
