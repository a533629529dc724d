using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsTracker.Web.Storage.Model.Configurations;

internal sealed class StoredFileConfiguration : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.HasIndex(f => f.Sha256).IsUnique();
        builder.HasIndex(f => new { f.State, f.Id });
        builder.HasIndex(f => f.ChosenStoryId).HasFilter("\"ChosenStoryId\" IS NOT NULL");
        builder.HasOne(f => f.Content).WithOne().HasForeignKey<FileContent>(c => c.FileId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(f => f.Rejections).WithOne().HasForeignKey(r => r.FileId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(f => f.Receipts).WithOne().HasForeignKey(r => r.FileId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class FileContentConfiguration : IEntityTypeConfiguration<FileContent>
{
    public void Configure(EntityTypeBuilder<FileContent> builder)
    {
        builder.HasKey(c => c.FileId);
        builder.Property(c => c.FileId).ValueGeneratedNever();
    }
}

internal sealed class ReceiptConfiguration : IEntityTypeConfiguration<Receipt>
{
    public void Configure(EntityTypeBuilder<Receipt> builder) => builder.HasIndex(r => r.At);
}
