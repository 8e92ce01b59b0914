using AmaRulebook;
using AmaRulebook.Reading;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions
{
    Args = args,
    ContentRootPath = AppContext.BaseDirectory,
});
builder.WebHost.UseStaticWebAssets();
if (builder.Configuration["urls"] is null)
{
    builder.WebHost.UseUrls("http://localhost:5080");
}

if (ContentCheck.TryRun(args, builder.Configuration, Console.Out) is { } exitCode)
{
    return exitCode;
}

if (!builder.TryAddRulebook())
{
    return 1;
}

builder.Services.AddSingleton(Places.Find(builder.Configuration));
builder.Services.AddReading();

var app = builder.Build();
app.UseReading();
app.MapReading();
app.Run();
return 0;

public partial class Program;
